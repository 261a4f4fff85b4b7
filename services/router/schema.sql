create table addition (
  complaint_id uuid not null,
  entry_id uuid not null,
  text text,
  added_at timestamp with time zone not null
)
-- salur_router may arwd on addition

create table aggregate_mark (
  topic text not null,
  subject text not null,
  source text not null,
  last bigint not null
)
with (fillfactor=80)
-- salur_router may arwd on aggregate_mark

create table assignment (
  id uuid not null,
  complaint_id uuid not null,
  institution text not null,
  role text not null,
  case_id uuid,
  handed_back boolean not null
)
-- salur_router may arwd on assignment

create table citizen_question (
  entry_id uuid not null,
  complaint_id uuid not null,
  question text,
  options jsonb not null,
  state text not null,
  asked_by uuid,
  asked_at timestamp with time zone not null,
  answer_by timestamp with time zone not null
)
-- salur_router may arwd on citizen_question

create table decision (
  complaint_id uuid not null,
  attempt integer not null,
  outcome text not null,
  institution text,
  assignment_id uuid,
  reason jsonb not null,
  candidates jsonb not null,
  confidence real not null,
  rules_version text not null,
  directory_version text not null,
  note text,
  decided_at timestamp with time zone not null,
  decided_by uuid,
  co_owners jsonb not null default '[]'::jsonb
)
-- salur_router may arwd on decision

create table emergency_line (
  code text not null,
  name text not null,
  number text not null,
  position integer not null
)
-- salur_router may arwd on emergency_line

create table inbox (
  event_id uuid not null,
  taken_at timestamp with time zone not null default now()
)
partition by RANGE (event_id)
-- append only: a partition is dropped when it is 45 days old
-- salur_router may ar on inbox

create table known_institution (
  code text not null,
  record jsonb not null,
  version integer not null
)
-- salur_router may arwd on known_institution

create table known_service (
  code text not null,
  record jsonb not null,
  version integer not null
)
-- salur_router may arwd on known_service

create table label (
  complaint_id uuid not null,
  source text not null,
  institution text not null,
  service text,
  kind text not null,
  weight real not null,
  at timestamp with time zone not null
)
-- salur_router may arwd on label

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
-- salur_router may ar on outbox_event

create table outbox_pending (
  shard smallint not null,
  id bigint not null,
  created_at timestamp with time zone not null
)
with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=10000, autovacuum_vacuum_insert_threshold=-1, autovacuum_vacuum_cost_delay=0)
-- salur_router may arwd on outbox_pending

create table outbox_sequence (
  subject text not null,
  last bigint not null
)
with (fillfactor=80)
-- salur_router may arwd on outbox_sequence

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
-- salur_router may arwd on parked_message

create table relay_lease (
  shard_group smallint not null,
  owner text not null,
  epoch bigint not null,
  expires_at timestamp with time zone not null
)
with (fillfactor=50)
-- salur_router may arwd on relay_lease

create table routed_complaint (
  id uuid not null,
  code text not null,
  class text not null,
  title text,
  text text,
  place text,
  holder text not null,
  institution text,
  attempts integer not null,
  hand_backs integer not null,
  received_at timestamp with time zone not null,
  door text not null default 'web'::text,
  language text not null default 'id'::text,
  chosen text
)
with (fillfactor=85)
-- salur_router may arwd on routed_complaint

create table triage_item (
  complaint_id uuid not null,
  desk text not null,
  reason jsonb not null,
  candidates jsonb not null,
  hand_backs integer not null,
  hand_back_case uuid,
  hand_back_reason text,
  hand_back_path text,
  sent_at timestamp with time zone not null,
  queue text not null default 'to-decide'::text
)
-- salur_router may arwd on triage_item

alter table addition add constraint addition_pkey PRIMARY KEY (complaint_id, entry_id)

alter table aggregate_mark add constraint aggregate_mark_pkey PRIMARY KEY (topic, subject, source)

alter table assignment add constraint assignment_pkey PRIMARY KEY (id)

alter table assignment add constraint assignment_role CHECK ((role = ANY (ARRAY['lead'::text, 'co-owner'::text])))

alter table citizen_question add constraint citizen_question_pkey PRIMARY KEY (entry_id)

alter table citizen_question add constraint citizen_question_state CHECK ((state = ANY (ARRAY['open'::text, 'answered'::text, 'lapsed'::text, 'dropped'::text])))

alter table decision add constraint decision_institution CHECK (((outcome = 'assigned'::text) = ((institution IS NOT NULL) AND (assignment_id IS NOT NULL))))

alter table decision add constraint decision_outcome CHECK ((outcome = ANY (ARRAY['assigned'::text, 'triage'::text, 'coordinator'::text, 'set-aside'::text])))

alter table decision add constraint decision_pkey PRIMARY KEY (complaint_id, attempt)

alter table emergency_line add constraint emergency_line_pkey PRIMARY KEY (code)

alter table inbox add constraint inbox_pkey PRIMARY KEY (event_id)

alter table known_institution add constraint known_institution_pkey PRIMARY KEY (code)

alter table known_service add constraint known_service_pkey PRIMARY KEY (code)

alter table label add constraint label_kind CHECK ((kind = ANY (ARRAY['owner'::text, 'not-owner'::text])))

alter table label add constraint label_pkey PRIMARY KEY (complaint_id, source, institution)

alter table label add constraint label_source CHECK ((source = ANY (ARRAY['answered'::text, 'confirmed'::text, 'triage'::text, 'hand-back'::text])))

alter table migration add constraint migration_pkey PRIMARY KEY (name)

alter table outbox_event add constraint outbox_event_pkey PRIMARY KEY (id, created_at)

alter table outbox_pending add constraint outbox_pending_pkey PRIMARY KEY (shard, id)

alter table outbox_sequence add constraint outbox_sequence_pkey PRIMARY KEY (subject)

alter table parked_message add constraint parked_message_pkey PRIMARY KEY (id)

alter table parked_message add constraint parked_message_state_check CHECK ((state = ANY (ARRAY['parked'::text, 'released'::text, 'skipped'::text])))

alter table relay_lease add constraint relay_lease_pkey PRIMARY KEY (shard_group)

alter table routed_complaint add constraint routed_complaint_holder CHECK ((holder = ANY (ARRAY['institution'::text, 'triage'::text, 'coordinator'::text, 'nobody'::text])))

alter table routed_complaint add constraint routed_complaint_institution CHECK (((holder = 'institution'::text) = (institution IS NOT NULL)))

alter table routed_complaint add constraint routed_complaint_pkey PRIMARY KEY (id)

alter table triage_item add constraint triage_item_desk CHECK ((desk = ANY (ARRAY['triage'::text, 'coordinator'::text])))

alter table triage_item add constraint triage_item_pkey PRIMARY KEY (complaint_id)

alter table triage_item add constraint triage_item_queue CHECK ((queue = ANY (ARRAY['to-decide'::text, 'asked'::text, 'not-a-complaint'::text, 'spam'::text, 'abuse'::text])))

CREATE OR REPLACE FUNCTION router.keep_partitions()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'router', 'public', 'pg_temp'
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

-- may be executed by: salur_router

CREATE OR REPLACE FUNCTION router.say(p_event_id uuid, p_topic text, p_shard smallint, p_subject text, p_type text, p_attributes json, p_payload json)
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

-- may be executed by: salur_router

CREATE OR REPLACE FUNCTION router.uuid_from(instant timestamp with time zone)
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE
AS $function$
        select (lpad(to_hex((extract(epoch from instant) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
      $function$

-- may be executed by: salur_router

CREATE INDEX assignment_of_complaint ON router.assignment USING btree (complaint_id)

CREATE INDEX citizen_question_of_complaint ON router.citizen_question USING btree (complaint_id)

CREATE INDEX citizen_question_open ON router.citizen_question USING btree (answer_by) WHERE (state = 'open'::text)

CREATE INDEX label_by_time ON router.label USING btree (at)

CREATE INDEX outbox_event_by_subject ON ONLY router.outbox_event USING btree (subject, sequence)

CREATE INDEX parked_message_due ON router.parked_message USING btree (next_attempt_at) WHERE (state = 'parked'::text)

CREATE INDEX parked_message_open_by_subject ON router.parked_message USING btree (subject, topic, id) WHERE (state = 'parked'::text)

CREATE INDEX triage_item_by_desk ON router.triage_item USING btree (desk, queue, sent_at, complaint_id)

CREATE UNIQUE INDEX parked_message_undecodable ON router.parked_message USING btree (topic, kafka_partition, kafka_offset) WHERE (event_id IS NULL)
