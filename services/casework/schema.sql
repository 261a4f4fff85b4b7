create table aggregate_mark (
  topic text not null,
  subject text not null,
  source text not null,
  last bigint not null
)
with (fillfactor=80)
-- salur_casework may arwd on aggregate_mark

create table anchor (
  day date not null,
  up_to uuid not null,
  chains integer not null,
  root text not null,
  previous text,
  hash text not null,
  made_at timestamp with time zone not null
)
-- salur_casework may arwd on anchor

create table anchored (
  day date not null,
  position integer not null,
  complaint_id uuid not null,
  sequence integer not null,
  hash text not null
)
-- salur_casework may arwd on anchored

create table attachment (
  id uuid not null,
  complaint_id uuid not null,
  media_type text not null,
  content bytea not null,
  scan text not null default 'none'::text
)
-- salur_casework may arwd on attachment

create table awaited_notice (
  notice_id uuid not null,
  complaint_id uuid not null,
  case_id uuid not null,
  entry_id uuid not null,
  final boolean not null
)
-- salur_casework may arwd on awaited_notice

create table case (
  id uuid not null,
  complaint_id uuid not null,
  assignment_id uuid not null,
  code text not null,
  class text not null,
  door text not null,
  institution_code text not null,
  institution_name text not null,
  institution_path text not null,
  reason text not null,
  hand_backs integer not null,
  status text not null,
  status_since timestamp with time zone not null,
  officer_id uuid,
  officer_name text,
  opened_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  follow_up_due_at timestamp with time zone,
  resolution_due_at timestamp with time zone,
  due_at timestamp with time zone,
  missed text[] not null,
  late boolean not null,
  version integer not null,
  role text not null,
  assigned_code text not null,
  came_from text[] not null,
  how text,
  needs_approval boolean not null,
  objections integer not null,
  reopened boolean not null,
  postponed_until timestamp with time zone,
  check_state text,
  merged_into uuid,
  merged_into_code text,
  time_zone text not null,
  priority text not null,
  labels text[] not null,
  unheeded_since timestamp with time zone,
  passed_on boolean not null default false,
  followed boolean not null default false,
  reason_en text,
  also_affected integer not null default 0,
  service jsonb,
  topics text[] not null default '{}'::text[],
  sensitive boolean not null default false
)
with (fillfactor=80)
-- row-level security
-- salur_casework may arwd on case
-- salur_casework_reader may r on case

create table case_hint (
  id uuid not null default gen_random_uuid(),
  process uuid not null,
  paths text[] not null,
  written_at timestamp with time zone not null default clock_timestamp(),
  present_at uuid
)
-- salur_casework may arwd on case_hint

create table case_text (
  case_id uuid not null,
  complaint_id uuid not null,
  institution_code text not null,
  opened_at timestamp with time zone not null,
  words tsvector not null
)
-- salur_casework may arwd on case_text

create table check_policy (
  effective_from date not null,
  automatic_percent integer not null,
  confirmed_percent integer not null,
  id uuid not null,
  source text not null,
  author_id uuid,
  author_name text,
  written_at timestamp with time zone not null
)
-- append only: what share of closed cases is looked at again from a day on
-- salur_casework may ar on check_policy

create table complaint (
  id uuid not null,
  code text not null,
  door text not null,
  class text not null,
  title text,
  text text,
  place text,
  occurred_on date,
  anonymous boolean not null,
  confidential boolean not null,
  attachments jsonb not null,
  received_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  erased_at timestamp with time zone,
  last_sequence integer not null,
  last_hash text,
  also_affected integer not null default 0,
  reachable boolean
)
-- row-level security
-- salur_casework may arwd on complaint
-- salur_casework_reader may r on complaint

create table dossier (
  id uuid not null,
  complaint_id uuid not null,
  case_id uuid not null,
  made_at timestamp with time zone not null,
  sealed text not null
)
-- salur_casework may arwd on dossier

create table draft (
  case_id uuid not null,
  officer_id uuid not null,
  complaint_id uuid not null,
  content text not null,
  updated_at timestamp with time zone not null,
  action text not null
)
-- salur_casework may arwd on draft

create table entry (
  id uuid not null,
  complaint_id uuid not null,
  case_id uuid,
  kind text not null,
  at timestamp with time zone not null,
  officer_id uuid,
  officer_name text,
  text text,
  attachments jsonb not null,
  final boolean,
  score integer,
  why text,
  delivered_at timestamp with time zone,
  author text not null,
  institution_code text,
  before jsonb,
  after jsonb,
  shared boolean not null,
  sequence integer,
  commitment text,
  file_hashes text[] not null,
  previous text,
  hash text,
  told_by text,
  told_state text,
  told_at timestamp with time zone,
  instead_of_id uuid,
  instead_of_name text
)
-- row-level security
-- salur_casework may arwd on entry
-- salur_casework_reader may r on entry

create table export (
  id uuid not null,
  staff_id uuid not null,
  staff_name text not null,
  at timestamp with time zone not null,
  format text not null,
  texts boolean not null,
  filter jsonb not null
)
-- append only: who took which list of cases out of the hub, and whether with texts
-- salur_casework may ar on export

create table inbox (
  event_id uuid not null,
  taken_at timestamp with time zone not null default now()
)
partition by RANGE (event_id)
-- append only: a partition is dropped when it is 45 days old
-- salur_casework may ar on inbox

create table institution (
  code text not null,
  name text not null,
  path text not null,
  valid_to date,
  version integer not null,
  connection text not null,
  approves_answers boolean not null,
  successors text[] not null default '{}'::text[],
  time_zone text not null
)
-- salur_casework may arwd on institution

create table macro (
  id uuid not null,
  owner_id uuid,
  institution_code text not null,
  institution_path text not null,
  name text not null,
  steps jsonb not null,
  updated_at timestamp with time zone not null,
  version integer not null
)
-- salur_casework may arwd on macro

create table migration (
  name text not null,
  applied_at timestamp with time zone not null default now()
)

create table outbox_event (
  id bigint not null default nextval('outbox_event_id'::regclass),
  event_id uuid not null,
  topic text not null,
  shard smallint not null,
  subject text not null,
  sequence bigint not null,
  type text not null,
  attributes json not null,
  payload json not null,
  created_at timestamp with time zone not null default now()
)
partition by RANGE (created_at)
-- append only: a partition is dropped when it is 30 days old
-- salur_casework may ar on outbox_event

create table outbox_pending (
  shard smallint not null,
  id bigint not null,
  created_at timestamp with time zone not null
)
with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=10000, autovacuum_vacuum_insert_threshold=-1, autovacuum_vacuum_cost_delay=0)
-- salur_casework may arwd on outbox_pending

create table outbox_sequence (
  subject text not null,
  last bigint not null
)
with (fillfactor=80)
-- salur_casework may arwd on outbox_sequence

create table parked_message (
  id bigint not null generated always as identity,
  topic text not null,
  subject text,
  source text,
  sequence bigint,
  event_id uuid,
  type text,
  kafka_partition integer not null,
  kafka_offset bigint not null,
  message_key bytea,
  headers json not null,
  payload bytea,
  reason_class text not null,
  reason text not null,
  attempts integer not null default 0,
  next_attempt_at timestamp with time zone,
  state text not null default 'parked'::text,
  parked_at timestamp with time zone not null default now(),
  resolved_at timestamp with time zone,
  resolved_by text,
  resolved_note text
)
-- salur_casework may arwd on parked_message

create table presence (
  case_id uuid not null,
  staff_id uuid not null,
  name text not null,
  seen_at timestamp with time zone not null
)
-- salur_casework may arwd on presence

create table proposal (
  case_id uuid not null,
  entry_id uuid not null,
  officer_id uuid not null,
  proposed_at timestamp with time zone not null
)
-- salur_casework may arwd on proposal

create table relay_lease (
  shard_group smallint not null,
  owner text not null,
  epoch bigint not null,
  expires_at timestamp with time zone not null
)
with (fillfactor=50)
-- salur_casework may arwd on relay_lease

create table saved_view (
  id uuid not null,
  staff_id uuid not null,
  name text not null,
  filter jsonb not null
)
-- salur_casework may arwd on saved_view

create table tally (
  part text not null,
  status text not null,
  late boolean not null,
  check_state text not null,
  amount bigint not null
)
with (fillfactor=70)
-- how many cases there are now, of each part of the tree by its path, by all that decides in which views of the inbox they are
-- row-level security
-- salur_casework may arwd on tally
-- salur_casework_reader may r on tally

create table tally_change (
  part text not null,
  status text not null,
  late boolean not null,
  check_state text not null,
  amount bigint not null
)
with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=5000)
-- what has not been added to tally yet: a hundred cases of one company at once must not wait for one row
-- row-level security
-- salur_casework may arwd on tally_change
-- salur_casework_reader may r on tally_change

create table template (
  id uuid not null,
  institution_code text not null,
  institution_path text not null,
  name text not null,
  class text,
  status text,
  body text not null,
  state text not null,
  author_id uuid not null,
  approver_id uuid,
  updated_at timestamp with time zone not null,
  version integer not null,
  topic text,
  service text
)
-- salur_casework may arwd on template

create table upload (
  id uuid not null,
  case_id uuid not null,
  officer_id uuid not null,
  complaint_id uuid not null,
  media_type text not null,
  bytes integer not null,
  sha256 text not null,
  at timestamp with time zone not null,
  action text not null default 'answer'::text
)
-- salur_casework may arwd on upload

alter table "case" add constraint case_pkey PRIMARY KEY (id)

alter table "case" add constraint case_priority_check CHECK ((priority = ANY (ARRAY['normal'::text, 'high'::text])))

alter table aggregate_mark add constraint aggregate_mark_pkey PRIMARY KEY (topic, subject, source)

alter table anchor add constraint anchor_pkey PRIMARY KEY (day)

alter table anchored add constraint anchored_pkey PRIMARY KEY (day, "position")

alter table attachment add constraint attachment_pkey PRIMARY KEY (id)

alter table attachment add constraint attachment_scan CHECK ((scan = ANY (ARRAY['none'::text, 'waiting'::text, 'clean'::text, 'infected'::text])))

alter table awaited_notice add constraint awaited_notice_pkey PRIMARY KEY (notice_id)

alter table case_hint add constraint case_hint_pkey PRIMARY KEY (id)

alter table case_text add constraint case_text_pkey PRIMARY KEY (case_id)

alter table check_policy add constraint check_policy_percent CHECK ((((automatic_percent >= 0) AND (automatic_percent <= 100)) AND ((confirmed_percent >= 0) AND (confirmed_percent <= 100))))

alter table check_policy add constraint check_policy_pkey PRIMARY KEY (id)

alter table complaint add constraint complaint_pkey PRIMARY KEY (id)

alter table dossier add constraint dossier_pkey PRIMARY KEY (id)

alter table draft add constraint draft_pkey PRIMARY KEY (case_id, officer_id, action)

alter table entry add constraint entry_pkey PRIMARY KEY (id)

alter table export add constraint export_pkey PRIMARY KEY (id)

alter table inbox add constraint inbox_pkey PRIMARY KEY (event_id)

alter table institution add constraint institution_pkey PRIMARY KEY (code)

alter table macro add constraint macro_pkey PRIMARY KEY (id)

alter table migration add constraint migration_pkey PRIMARY KEY (name)

alter table outbox_event add constraint outbox_event_pkey PRIMARY KEY (id, created_at)

alter table outbox_pending add constraint outbox_pending_pkey PRIMARY KEY (shard, id)

alter table outbox_sequence add constraint outbox_sequence_pkey PRIMARY KEY (subject)

alter table parked_message add constraint parked_message_pkey PRIMARY KEY (id)

alter table parked_message add constraint parked_message_state_check CHECK ((state = ANY (ARRAY['parked'::text, 'released'::text, 'skipped'::text])))

alter table presence add constraint presence_pkey PRIMARY KEY (case_id, staff_id)

alter table proposal add constraint proposal_pkey PRIMARY KEY (case_id)

alter table relay_lease add constraint relay_lease_pkey PRIMARY KEY (shard_group)

alter table saved_view add constraint saved_view_pkey PRIMARY KEY (id)

alter table tally add constraint tally_pkey PRIMARY KEY (part, status, late, check_state)

alter table template add constraint template_about_one CHECK (((topic IS NULL) OR (service IS NULL)))

alter table template add constraint template_pkey PRIMARY KEY (id)

alter table upload add constraint upload_pkey PRIMARY KEY (id)

CREATE OR REPLACE FUNCTION casework.find_cases(query text, most integer)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'casework', 'pg_temp'
AS $function$
      declare
        scope  text := nullif(current_setting('salur.scope', true), '');
        wanted tsquery := websearch_to_tsquery('indonesian', query);
      begin
        if scope is null or numnode(wanted) = 0 then return; end if;
        if scope <> '/' then wanted := wanted && quote_literal('@' || substr(scope, 2))::tsquery; end if;
        -- Planned for these very words: a rare one is found in the index of words, a common one by age.
        return query execute
          'select case_id from case_text where words @@ $1 order by opened_at desc limit $2' using wanted, most;
      end $function$

-- may be executed by: salur_casework_reader

CREATE OR REPLACE FUNCTION casework.find_ended_cases(query text, most integer)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'casework', 'pg_temp'
 SET max_parallel_workers_per_gather TO '0'
AS $function$
      declare
        scope  text := nullif(current_setting('salur.scope', true), '');
        wanted tsquery := websearch_to_tsquery('indonesian', query);
      begin
        if scope is null or numnode(wanted) = 0 then return; end if;
        if scope <> '/' then wanted := wanted && quote_literal('@' || substr(scope, 2))::tsquery; end if;
        -- Planned for these very words: a rare one is found in the index of words, a common one by when cases ended.
        return query execute
          'select case_text.case_id from case_text join "case" on "case".id = case_text.case_id
            where words @@ $1 and status in (''closed'', ''handed-back'')
            order by ended_at desc, "case".id desc limit $2' using wanted, most;
      end $function$

-- may be executed by: salur_casework_reader

CREATE OR REPLACE FUNCTION casework.keep_partitions()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'casework', 'public', 'pg_temp'
AS $function$
      declare
        this_month constant timestamp := date_trunc('month', now() at time zone 'UTC');
        first timestamptz;
        after timestamptz;
        old   record;
      begin
        perform pg_advisory_xact_lock(hashtext('keep_partitions'), hashtext(current_schema()));
        for ahead in 0..1 loop
          first := (this_month + make_interval(months => ahead)) at time zone 'UTC';
          after := (this_month + make_interval(months => ahead + 1)) at time zone 'UTC';
          -- A row of that time already in the default partition keeps the new one from being made: nothing is lost by it.
          begin
            if to_regclass('outbox_event_' || to_char(first at time zone 'UTC', 'YYYY_MM')) is null then
              execute format('create table %I partition of outbox_event for values from (%L) to (%L)',
                             'outbox_event_' || to_char(first at time zone 'UTC', 'YYYY_MM'), first, after);
            end if;
          exception when check_violation then null;
          end;
          begin
            if to_regclass('inbox_' || to_char(first at time zone 'UTC', 'YYYY_MM')) is null then
              execute format('create table %I partition of inbox for values from (%L) to (%L)',
                             'inbox_' || to_char(first at time zone 'UTC', 'YYYY_MM'), uuid_from(first), uuid_from(after));
            end if;
          exception when check_violation then null;
          end;
        end loop;
        for old in
          select child.relname as name, parent.relname as of,
                 (to_date(right(child.relname, 7), 'YYYY_MM') + interval '1 month') at time zone 'UTC' as ended_at
            from pg_inherits i join pg_class child on child.oid = i.inhrelid join pg_class parent on parent.oid = i.inhparent
           where parent.relnamespace = current_schema()::regnamespace and parent.relname in ('outbox_event', 'inbox')
             and child.relname ~ '_[0-9]{4}_[0-9]{2}$'
        loop
          if old.of = 'inbox' and old.ended_at < now() - interval '45 days'
             or old.of = 'outbox_event' and old.ended_at < now() - interval '30 days'
                and not exists (select 1 from outbox_pending where created_at < old.ended_at) then
            execute format('drop table %I', old.name);
          end if;
        end loop;
        delete from outbox_event_other e where created_at < now() - interval '30 days'
           and not exists (select 1 from outbox_pending p where p.shard = e.shard and p.id = e.id);
        delete from inbox_other where taken_at < now() - interval '45 days';
        delete from parked_message where state <> 'parked' and resolved_at < now() - interval '45 days';
      end $function$

-- may be executed by: salur_casework

CREATE OR REPLACE FUNCTION casework.parts_of(path text)
 RETURNS SETOF text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select coalesce(nullif(array_to_string(way[:depth], '/') || '/', '/'), '')
      from (select string_to_array(rtrim(path, '/'), '/') as way) as found, generate_series(0, cardinality(way)) as depth $function$

-- may be executed by: salur_casework

CREATE OR REPLACE FUNCTION casework.say(p_event_id uuid, p_topic text, p_shard smallint, p_subject text, p_type text, p_attributes json, p_payload json)
 RETURNS bigint
 LANGUAGE plpgsql
AS $function$
      declare
        next_sequence bigint;
        new_id        bigint;
        new_time      timestamptz;
      begin
        -- The lock on this row makes sequence order, id order and commit order one and the same.
        insert into outbox_sequence as counter (subject, last) values (p_subject, 1)
            on conflict (subject) do update set last = counter.last + 1
            returning last into next_sequence;
        insert into outbox_event (event_id, topic, shard, subject, sequence, type, attributes, payload)
            values (p_event_id, p_topic, p_shard, p_subject, next_sequence, p_type, p_attributes, p_payload)
            returning id, created_at into new_id, new_time;
        insert into outbox_pending (shard, id, created_at) values (p_shard, new_id, new_time);
        return next_sequence;
      end $function$

-- may be executed by: salur_casework

CREATE OR REPLACE FUNCTION casework.tally_cases_came()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
    insert into casework.tally_change
    select part, status, late, coalesce(check_state, ''), count(*)
      from new_rows, casework.parts_of(institution_path) as part group by 1, 2, 3, 4;
    return null;
  end $function$

-- may be executed by: salur_casework

CREATE OR REPLACE FUNCTION casework.tally_cases_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
    insert into casework.tally_change
    select part, status, late, check_state, sum(sign)
      from (select institution_path, status, late, check_state, sum(sign) as sign
              from (select institution_path, status, late, coalesce(check_state, '') as check_state, 1 as sign from new_rows
                    union all
                    select institution_path, status, late, coalesce(check_state, ''), -1 from old_rows) as change
             group by 1, 2, 3, 4 having sum(sign) <> 0) as change, casework.parts_of(institution_path) as part
     group by 1, 2, 3, 4 having sum(sign) <> 0;
    return null;
  end $function$

-- may be executed by: salur_casework

CREATE OR REPLACE FUNCTION casework.tally_cases_went()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
    insert into casework.tally_change
    select part, status, late, coalesce(check_state, ''), -count(*)
      from old_rows, casework.parts_of(institution_path) as part group by 1, 2, 3, 4;
    return null;
  end $function$

-- may be executed by: salur_casework

CREATE OR REPLACE FUNCTION casework.uuid_from(instant timestamp with time zone)
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE
AS $function$
        select (lpad(to_hex((extract(epoch from instant) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
      $function$

-- may be executed by: salur_casework

CREATE INDEX anchored_complaint ON casework.anchored USING btree (complaint_id, day)

CREATE INDEX attachment_of_complaint ON casework.attachment USING btree (complaint_id)

CREATE INDEX attachment_to_scan ON casework.attachment USING btree (id) WHERE (scan = 'waiting'::text)

CREATE INDEX awaited_notice_of_entry ON casework.awaited_notice USING btree (entry_id)

CREATE INDEX case_also_affected ON casework."case" USING btree (also_affected DESC, due_at, id) INCLUDE (institution_path) WHERE (also_affected > 0)

CREATE INDEX case_at_institution ON casework."case" USING btree (institution_code)

CREATE INDEX case_at_rest ON casework."case" USING btree (status, due_at, id) INCLUDE (institution_path) WHERE (status = ANY (ARRAY['received'::text, 'assigned'::text, 'waiting'::text, 'in-review'::text, 'appealed'::text]))

CREATE INDEX case_by_class ON casework."case" USING btree (class)

CREATE INDEX case_by_code ON casework."case" USING btree (code)

CREATE INDEX case_by_door ON casework."case" USING btree (door)

CREATE INDEX case_by_opening ON casework."case" USING btree (opened_at)

CREATE INDEX case_ended ON casework."case" USING btree (ended_at, id) INCLUDE (institution_path) WHERE (status = ANY (ARRAY['closed'::text, 'handed-back'::text]))

CREATE INDEX case_ended_by_institution ON casework."case" USING btree (institution_path text_pattern_ops, ended_at, id) WHERE (status = ANY (ARRAY['closed'::text, 'handed-back'::text]))

CREATE INDEX case_ended_followed ON casework."case" USING btree (id) WHERE (followed AND (status = ANY (ARRAY['closed'::text, 'handed-back'::text])))

CREATE INDEX case_ended_of_officer ON casework."case" USING btree (officer_id) WHERE (status = ANY (ARRAY['closed'::text, 'handed-back'::text]))

CREATE INDEX case_handed_back ON casework."case" USING btree (ended_at, id) INCLUDE (institution_path) WHERE (status = 'handed-back'::text)

CREATE INDEX case_labelled ON casework."case" USING gin (labels) WHERE (labels <> '{}'::text[])

CREATE INDEX case_late ON casework."case" USING btree (due_at, id) INCLUDE (institution_path) WHERE (late AND (status <> ALL (ARRAY['closed'::text, 'handed-back'::text, 'answered'::text])))

CREATE INDEX case_merged ON casework."case" USING btree (merged_into) WHERE (merged_into IS NOT NULL)

CREATE INDEX case_of_complaint ON casework."case" USING btree (complaint_id)

CREATE INDEX case_of_officer ON casework."case" USING btree (officer_id, due_at, id) INCLUDE (institution_path) WHERE (status <> ALL (ARRAY['closed'::text, 'handed-back'::text]))

CREATE INDEX case_open_by_due ON casework."case" USING btree (due_at, id) INCLUDE (institution_path, status, late) WHERE (status <> ALL (ARRAY['closed'::text, 'handed-back'::text]))

CREATE INDEX case_open_by_institution ON casework."case" USING btree (institution_path text_pattern_ops, due_at, id) INCLUDE (status, late, officer_id) WHERE (status <> ALL (ARRAY['closed'::text, 'handed-back'::text]))

CREATE INDEX case_postponed ON casework."case" USING btree (postponed_until) WHERE (status = 'postponed'::text)

CREATE INDEX case_text_by_age ON casework.case_text USING btree (opened_at)

CREATE INDEX case_text_of_complaint ON casework.case_text USING btree (complaint_id)

CREATE INDEX case_text_of_institution ON casework.case_text USING btree (institution_code, opened_at)

CREATE INDEX case_text_words ON casework.case_text USING gin (words)

CREATE INDEX case_to_check ON casework."case" USING btree (ended_at, id) INCLUDE (institution_path) WHERE (check_state = 'due'::text)

CREATE INDEX case_urgent ON casework."case" USING btree (due_at, id) INCLUDE (institution_path) WHERE ((priority = 'high'::text) AND (status <> ALL (ARRAY['closed'::text, 'handed-back'::text])))

CREATE INDEX case_urgent_ended ON casework."case" USING btree (ended_at, id) INCLUDE (institution_path) WHERE ((priority = 'high'::text) AND (status = ANY (ARRAY['closed'::text, 'handed-back'::text])))

CREATE INDEX dossier_latest ON casework.dossier USING btree (made_at, id)

CREATE INDEX dossier_of_complaint ON casework.dossier USING btree (complaint_id, made_at)

CREATE INDEX draft_of_complaint ON casework.draft USING btree (complaint_id)

CREATE INDEX entry_of_complaint ON casework.entry USING btree (complaint_id, at, id)

CREATE INDEX macro_of_institution ON casework.macro USING btree (institution_code) WHERE (owner_id IS NULL)

CREATE INDEX macro_of_owner ON casework.macro USING btree (owner_id) WHERE (owner_id IS NOT NULL)

CREATE INDEX parked_message_due ON casework.parked_message USING btree (next_attempt_at) WHERE (state = 'parked'::text)

CREATE INDEX parked_message_open_by_subject ON casework.parked_message USING btree (subject, topic, id) WHERE (state = 'parked'::text)

CREATE INDEX saved_view_of_staff ON casework.saved_view USING btree (staff_id)

CREATE INDEX tally_empty ON casework.tally USING btree (part) WHERE (amount = 0)

CREATE INDEX template_by_path ON casework.template USING btree (institution_path text_pattern_ops)

CREATE INDEX upload_at ON casework.upload USING btree (at)

CREATE INDEX upload_of_case ON casework.upload USING btree (case_id, officer_id)

CREATE INDEX upload_of_complaint ON casework.upload USING btree (complaint_id)

CREATE UNIQUE INDEX case_assignment ON casework."case" USING btree (assignment_id)

CREATE UNIQUE INDEX complaint_by_code ON casework.complaint USING btree (code)

CREATE UNIQUE INDEX entry_in_chain ON casework.entry USING btree (complaint_id, sequence)

CREATE UNIQUE INDEX parked_message_undecodable ON casework.parked_message USING btree (topic, kafka_partition, kafka_offset) WHERE (event_id IS NULL)

create policy reader on "case" as PERMISSIVE for SELECT to salur_casework_reader using (COALESCE((('/'::text || institution_path) ~~ (NULLIF(current_setting('salur.scope'::text, true), ''::text) || '%'::text)), false)) with check ()

create policy reader on complaint as PERMISSIVE for SELECT to salur_casework_reader using ((EXISTS ( SELECT
   FROM "case"
  WHERE ("case".complaint_id = complaint.id)))) with check ()

create policy reader on entry as PERMISSIVE for SELECT to salur_casework_reader using ((EXISTS ( SELECT
   FROM "case"
  WHERE (("case".complaint_id = entry.complaint_id) AND (("case".id = entry.case_id) OR (((entry.case_id IS NULL) OR entry.shared) AND (("case".status <> 'handed-back'::text) OR (entry.at <= "case".ended_at)))))))) with check ()

create policy reader on tally as PERMISSIVE for SELECT to salur_casework_reader using (COALESCE((('/'::text || part) ~~ (NULLIF(current_setting('salur.scope'::text, true), ''::text) || '%'::text)), false)) with check ()

create policy reader on tally_change as PERMISSIVE for SELECT to salur_casework_reader using (COALESCE((('/'::text || part) ~~ (NULLIF(current_setting('salur.scope'::text, true), ''::text) || '%'::text)), false)) with check ()

create policy service on "case" as PERMISSIVE for ALL to salur_casework using (true) with check (true)

create policy service on complaint as PERMISSIVE for ALL to salur_casework using (true) with check (true)

create policy service on entry as PERMISSIVE for ALL to salur_casework using (true) with check (true)

create policy service on tally as PERMISSIVE for ALL to salur_casework using (true) with check (true)

create policy service on tally_change as PERMISSIVE for ALL to salur_casework using (true) with check (true)

CREATE TRIGGER tally_delete AFTER DELETE ON casework."case" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_cases_went()

CREATE TRIGGER tally_insert AFTER INSERT ON casework."case" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_cases_came()

CREATE TRIGGER tally_update AFTER UPDATE ON casework."case" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_cases_changed()
