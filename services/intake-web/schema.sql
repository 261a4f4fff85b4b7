create table access_code (
  complaint_id uuid not null,
  access_id uuid not null,
  digest bytea,
  misses integer not null,
  asked_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  since timestamp with time zone not null,
  count integer not null
)
-- salur_intake_web may arwd on access_code

create table aggregate_mark (
  topic text not null,
  subject text not null,
  source text not null,
  last bigint not null
)
with (fillfactor=80)
-- salur_intake_web may arwd on aggregate_mark

create table attachment (
  id uuid not null,
  complaint_id uuid not null,
  media_type text not null,
  content bytea not null,
  scan text not null default 'none'::text
)
-- salur_intake_web may arwd on attachment

create table calendar_year (
  year integer not null,
  holidays jsonb not null,
  version text not null
)
-- salur_intake_web may arwd on calendar_year

create table complaint (
  id uuid not null,
  code text not null,
  door text not null,
  class text not null,
  language text not null,
  anonymous boolean not null,
  confidential boolean not null,
  reachable boolean not null,
  title text,
  text text,
  place text,
  occurred_on date,
  institution text,
  attachments jsonb not null,
  received_at timestamp with time zone not null,
  answer_by timestamp with time zone,
  reply_key_hash bytea,
  sender_index bytea
)
-- salur_intake_web may arwd on complaint

create table complaint_fact (
  complaint_id uuid not null,
  event_id uuid not null,
  what text not null,
  sequence integer not null,
  at timestamp with time zone not null,
  data jsonb not null
)
-- salur_intake_web may arwd on complaint_fact

create table counter_filing (
  complaint_id uuid not null,
  filing_id uuid not null,
  staff_id uuid not null,
  written_at timestamp with time zone
)
-- salur_intake_web may arwd on counter_filing

create table counter_reading (
  entry_id uuid not null,
  complaint_id uuid not null,
  staff_id uuid not null,
  reason text not null,
  read_at timestamp with time zone not null
)
-- salur_intake_web may arwd on counter_reading

create table draft (
  id uuid not null,
  token bytea not null,
  answers text not null,
  expires_at timestamp with time zone not null
)
-- salur_intake_web may arwd on draft

create table draft_file (
  id uuid not null,
  draft_id uuid not null,
  name text not null,
  bytes integer not null,
  received integer not null,
  media_type text,
  moved_at timestamp with time zone not null
)
-- salur_intake_web may arwd on draft_file

create table draft_piece (
  file_id uuid not null,
  start integer not null,
  content bytea not null
)
-- salur_intake_web may arwd on draft_piece

create table embedding (
  institution text not null,
  origins text[] not null
)
-- salur_intake_web may arwd on embedding

create table erasure (
  complaint_id uuid not null,
  staff_id uuid not null,
  reason text not null,
  erased_at timestamp with time zone not null,
  staff_name text,
  asked_at timestamp with time zone
)
-- salur_intake_web may arwd on erasure

create table erasure_refusal (
  id uuid not null,
  complaint_id uuid not null,
  asked_at timestamp with time zone not null,
  refused_at timestamp with time zone not null,
  staff_id uuid,
  staff_name text,
  reason text not null
)
-- salur_intake_web may arwd on erasure_refusal

create table erasure_request (
  complaint_id uuid not null,
  asked_at timestamp with time zone not null,
  refused_at timestamp with time zone,
  refused_by text,
  refusal text
)
-- salur_intake_web may arwd on erasure_request

create table follower (
  complaint_id uuid not null,
  browser bytea not null,
  since timestamp with time zone not null
)
-- salur_intake_web may arwd on follower

create table follower_wish (
  id uuid not null,
  complaint_id uuid not null,
  browser bytea not null,
  address bytea not null,
  asked_at timestamp with time zone not null,
  confirm_digest bytea,
  confirmed_at timestamp with time zone
)
-- salur_intake_web may arwd on follower_wish

create table following_untold (
  complaint_id uuid not null,
  since timestamp with time zone not null
)
-- salur_intake_web may arwd on following_untold

create table guess (
  key text not null,
  points integer not null default 0,
  expire bigint
)
-- salur_intake_web may arwd on guess

create table inbox (
  event_id uuid not null,
  taken_at timestamp with time zone not null default now()
)
partition by RANGE (event_id)
-- append only: a partition is dropped when it is 45 days old
-- salur_intake_web may ar on inbox

create table institution (
  code text not null,
  name text not null,
  kind text not null,
  path text not null,
  valid_from date not null,
  valid_to date,
  version integer not null
)
-- salur_intake_web may arwd on institution

create table message_key (
  account text not null,
  key text not null,
  fingerprint bytea not null,
  complaint_id uuid not null,
  at timestamp with time zone not null
)
-- salur_intake_web may arwd on message_key

create table migration (
  name text not null,
  applied_at timestamp with time zone not null default now()
)

create table nearby (
  complaint_id uuid not null,
  regency text not null,
  region text not null
)
-- salur_intake_web may arwd on nearby

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
-- salur_intake_web may ar on outbox_event

create table outbox_pending (
  shard smallint not null,
  id bigint not null,
  created_at timestamp with time zone not null
)
with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=10000, autovacuum_vacuum_insert_threshold=-1, autovacuum_vacuum_cost_delay=0)
-- salur_intake_web may arwd on outbox_pending

create table outbox_sequence (
  subject text not null,
  last bigint not null
)
with (fillfactor=80)
-- salur_intake_web may arwd on outbox_sequence

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
-- salur_intake_web may arwd on parked_message

create table policy (
  id text not null,
  kind text not null,
  class text,
  amount integer not null,
  unit text not null,
  effective_from date not null,
  version text not null
)
-- salur_intake_web may arwd on policy

create table relay_lease (
  shard_group smallint not null,
  owner text not null,
  epoch bigint not null,
  expires_at timestamp with time zone not null
)
with (fillfactor=50)
-- salur_intake_web may arwd on relay_lease

create table silent_address (
  address bytea not null,
  since timestamp with time zone not null
)
-- salur_intake_web may arwd on silent_address

create table spent_proof (
  nonce text not null,
  form text not null,
  expires_at timestamp with time zone not null
)
-- salur_intake_web may arwd on spent_proof

alter table access_code add constraint access_code_pkey PRIMARY KEY (complaint_id)

alter table aggregate_mark add constraint aggregate_mark_pkey PRIMARY KEY (topic, subject, source)

alter table attachment add constraint attachment_pkey PRIMARY KEY (id)

alter table attachment add constraint attachment_scan CHECK ((scan = ANY (ARRAY['none'::text, 'waiting'::text, 'clean'::text, 'infected'::text])))

alter table calendar_year add constraint calendar_year_pkey PRIMARY KEY (year)

alter table complaint add constraint complaint_code UNIQUE (code)

alter table complaint add constraint complaint_pkey PRIMARY KEY (id)

alter table complaint_fact add constraint complaint_fact_pkey PRIMARY KEY (complaint_id, event_id)

alter table counter_filing add constraint counter_filing_pkey PRIMARY KEY (complaint_id)

alter table counter_reading add constraint counter_reading_pkey PRIMARY KEY (entry_id)

alter table draft add constraint draft_pkey PRIMARY KEY (id)

alter table draft_file add constraint draft_file_pkey PRIMARY KEY (id)

alter table draft_piece add constraint draft_piece_pkey PRIMARY KEY (file_id, start)

alter table embedding add constraint embedding_pkey PRIMARY KEY (institution)

alter table erasure add constraint erasure_pkey PRIMARY KEY (complaint_id)

alter table erasure_refusal add constraint erasure_refusal_pkey PRIMARY KEY (id)

alter table erasure_request add constraint erasure_request_pkey PRIMARY KEY (complaint_id)

alter table erasure_request add constraint erasure_request_refused CHECK (((refused_at IS NULL) = (refusal IS NULL)))

alter table follower add constraint follower_pkey PRIMARY KEY (complaint_id, browser)

alter table follower_wish add constraint follower_wish_pkey PRIMARY KEY (id)

alter table following_untold add constraint following_untold_pkey PRIMARY KEY (complaint_id)

alter table guess add constraint guess_pkey PRIMARY KEY (key)

alter table inbox add constraint inbox_pkey PRIMARY KEY (event_id)

alter table institution add constraint institution_pkey PRIMARY KEY (code)

alter table message_key add constraint message_key_pkey PRIMARY KEY (account, key)

alter table migration add constraint migration_pkey PRIMARY KEY (name)

alter table nearby add constraint nearby_pkey PRIMARY KEY (complaint_id)

alter table outbox_event add constraint outbox_event_pkey PRIMARY KEY (id, created_at)

alter table outbox_pending add constraint outbox_pending_pkey PRIMARY KEY (shard, id)

alter table outbox_sequence add constraint outbox_sequence_pkey PRIMARY KEY (subject)

alter table parked_message add constraint parked_message_pkey PRIMARY KEY (id)

alter table parked_message add constraint parked_message_state_check CHECK ((state = ANY (ARRAY['parked'::text, 'released'::text, 'skipped'::text])))

alter table policy add constraint policy_pkey PRIMARY KEY (id)

alter table relay_lease add constraint relay_lease_pkey PRIMARY KEY (shard_group)

alter table silent_address add constraint silent_address_pkey PRIMARY KEY (address)

alter table spent_proof add constraint spent_proof_pkey PRIMARY KEY (nonce)

CREATE OR REPLACE FUNCTION intake_web.keep_partitions()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'intake_web', 'public', 'pg_temp'
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

-- may be executed by: salur_intake_web

CREATE OR REPLACE FUNCTION intake_web.say(p_event_id uuid, p_topic text, p_shard smallint, p_subject text, p_type text, p_attributes json, p_payload json)
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

-- may be executed by: salur_intake_web

CREATE OR REPLACE FUNCTION intake_web.uuid_from(instant timestamp with time zone)
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE
AS $function$
        select (lpad(to_hex((extract(epoch from instant) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
      $function$

-- may be executed by: salur_intake_web

CREATE INDEX attachment_of_complaint ON intake_web.attachment USING btree (complaint_id)

CREATE INDEX attachment_to_scan ON intake_web.attachment USING btree (id) WHERE (scan = 'waiting'::text)

CREATE INDEX complaint_of_sender ON intake_web.complaint USING btree (sender_index, received_at) WHERE (sender_index IS NOT NULL)

CREATE INDEX counter_filing_of_visit ON intake_web.counter_filing USING btree (filing_id)

CREATE INDEX counter_reading_of_complaint ON intake_web.counter_reading USING btree (complaint_id)

CREATE INDEX draft_expiring ON intake_web.draft USING btree (expires_at)

CREATE INDEX draft_file_of_draft ON intake_web.draft_file USING btree (draft_id)

CREATE INDEX draft_file_unfinished ON intake_web.draft_file USING btree (moved_at) WHERE (media_type IS NULL)

CREATE INDEX erasure_latest ON intake_web.erasure USING btree (erased_at DESC, complaint_id DESC)

CREATE INDEX erasure_refusal_latest ON intake_web.erasure_refusal USING btree (refused_at DESC, id DESC)

CREATE INDEX erasure_refusal_of_complaint ON intake_web.erasure_refusal USING btree (complaint_id)

CREATE INDEX erasure_request_waiting ON intake_web.erasure_request USING btree (asked_at) WHERE (refused_at IS NULL)

CREATE INDEX follower_wish_by_address ON intake_web.follower_wish USING btree (address)

CREATE INDEX nearby_in_regency ON intake_web.nearby USING btree (regency, complaint_id DESC)

CREATE INDEX parked_message_due ON intake_web.parked_message USING btree (next_attempt_at) WHERE (state = 'parked'::text)

CREATE INDEX parked_message_open_by_subject ON intake_web.parked_message USING btree (subject, topic, id) WHERE (state = 'parked'::text)

CREATE INDEX spent_proof_expiring ON intake_web.spent_proof USING btree (expires_at)

CREATE UNIQUE INDEX draft_of_browser ON intake_web.draft USING btree (token)

CREATE UNIQUE INDEX follower_wish_of_address ON intake_web.follower_wish USING btree (complaint_id, address)

CREATE UNIQUE INDEX follower_wish_to_confirm ON intake_web.follower_wish USING btree (confirm_digest)

CREATE UNIQUE INDEX parked_message_undecodable ON intake_web.parked_message USING btree (topic, kafka_partition, kafka_offset) WHERE (event_id IS NULL)
