create table aggregate_mark (
  topic text not null,
  subject text not null,
  source text not null,
  last bigint not null
)
with (fillfactor=80)
-- salur_directory may arwd on aggregate_mark

create table calendar (
  year integer not null,
  days jsonb not null,
  source text not null,
  version integer not null,
  edited boolean not null
)
-- salur_directory may arwd on calendar

create table deadline_policy (
  id text not null,
  kind text not null,
  class text,
  amount integer not null,
  unit text not null,
  remind_before integer not null,
  source text not null,
  effective_from date not null,
  version integer not null,
  edited boolean not null,
  effective_to date,
  extension integer not null,
  calendar text not null,
  paused_by text[] not null,
  ladder jsonb not null
)
-- salur_directory may arwd on deadline_policy

create table directory_edit (
  id uuid not null,
  thing text not null,
  code text not null,
  effective_on date not null,
  before jsonb,
  after jsonb,
  edited_at timestamp with time zone not null,
  edited_by uuid not null,
  staff_name text not null
)
-- append only: who changed what of the directory, from which day on
-- salur_directory may ar on directory_edit

create table inbox (
  event_id uuid not null,
  taken_at timestamp with time zone not null default now()
)
partition by RANGE (event_id)
-- append only: a partition is dropped when it is 45 days old
-- salur_directory may ar on inbox

create table institution (
  code text not null,
  name text not null,
  kind text not null,
  parent text,
  path text not null,
  aliases text[] not null,
  time_zone text not null,
  valid_from date not null,
  valid_to date,
  successor text,
  version integer not null
)
-- salur_directory may arwd on institution

create table institution_period (
  code text not null,
  valid_from date not null,
  valid_to date,
  name text not null,
  kind text not null,
  parent text,
  aliases text[] not null,
  time_zone text not null,
  successor text,
  successors text[] not null,
  coordinator text,
  connection text not null,
  approves_answers boolean not null,
  liaison jsonb,
  source text,
  edited boolean not null,
  alias_kinds jsonb not null default '[]'::jsonb
)
-- salur_directory may arwd on institution_period

create table institution_record (
  code text not null,
  version integer not null,
  record jsonb not null,
  changed_at timestamp with time zone not null,
  changed_by uuid
)
-- append only: every record that was ever said, so that the past stays explainable
-- salur_directory may ar on institution_record

create table migration (
  name text not null,
  applied_at timestamp with time zone not null default now()
)

create table office_hours (
  institution text not null,
  week jsonb not null,
  days_off jsonb not null,
  days_on jsonb not null,
  source text not null,
  version integer not null
)
-- salur_directory may arwd on office_hours

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
-- salur_directory may ar on outbox_event

create table outbox_pending (
  shard smallint not null,
  id bigint not null,
  created_at timestamp with time zone not null
)
with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=10000, autovacuum_vacuum_insert_threshold=-1, autovacuum_vacuum_cost_delay=0)
-- salur_directory may arwd on outbox_pending

create table outbox_sequence (
  subject text not null,
  last bigint not null
)
with (fillfactor=80)
-- salur_directory may arwd on outbox_sequence

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
-- salur_directory may arwd on parked_message

create table relay_lease (
  shard_group smallint not null,
  owner text not null,
  epoch bigint not null,
  expires_at timestamp with time zone not null
)
with (fillfactor=50)
-- salur_directory may arwd on relay_lease

create table service (
  code text not null,
  version integer not null
)
-- salur_directory may arwd on service

create table service_period (
  code text not null,
  valid_from date not null,
  valid_to date,
  owner text not null,
  name text not null,
  app text,
  about text not null,
  not text,
  words text[] not null,
  hints text[] not null,
  examples text[] not null,
  standard_days integer,
  class text,
  sensitive boolean not null,
  topics text[] not null,
  edited boolean not null
)
-- salur_directory may arwd on service_period

create table service_record (
  code text not null,
  version integer not null,
  record jsonb not null,
  changed_at timestamp with time zone not null,
  changed_by uuid
)
-- append only: every entry that was ever said, so that the past stays explainable
-- salur_directory may ar on service_record

create table sowing (
  seed text not null,
  sown_at timestamp with time zone not null
)
-- salur_directory may arwd on sowing

alter table aggregate_mark add constraint aggregate_mark_pkey PRIMARY KEY (topic, subject, source)

alter table calendar add constraint calendar_pkey PRIMARY KEY (year)

alter table deadline_policy add constraint deadline_policy_amount CHECK (((amount > 0) AND (remind_before >= 0)))

alter table deadline_policy add constraint deadline_policy_pkey PRIMARY KEY (id)

alter table deadline_policy add constraint deadline_policy_unit CHECK ((unit = ANY (ARRAY['working-day'::text, 'calendar-day'::text, 'hour'::text])))

alter table directory_edit add constraint directory_edit_pkey PRIMARY KEY (id)

alter table directory_edit add constraint directory_edit_thing CHECK ((thing = ANY (ARRAY['institution'::text, 'service'::text, 'policy'::text])))

alter table inbox add constraint inbox_pkey PRIMARY KEY (event_id)

alter table institution add constraint institution_pkey PRIMARY KEY (code)

alter table institution add constraint institution_validity CHECK (((valid_to IS NULL) OR (valid_to > valid_from)))

alter table institution_period add constraint institution_period_pkey PRIMARY KEY (code, valid_from)

alter table institution_period add constraint institution_period_validity CHECK (((valid_to IS NULL) OR (valid_to > valid_from)))

alter table institution_record add constraint institution_record_pkey PRIMARY KEY (code, version)

alter table migration add constraint migration_pkey PRIMARY KEY (name)

alter table office_hours add constraint office_hours_pkey PRIMARY KEY (institution)

alter table outbox_event add constraint outbox_event_pkey PRIMARY KEY (id, created_at)

alter table outbox_pending add constraint outbox_pending_pkey PRIMARY KEY (shard, id)

alter table outbox_sequence add constraint outbox_sequence_pkey PRIMARY KEY (subject)

alter table parked_message add constraint parked_message_pkey PRIMARY KEY (id)

alter table parked_message add constraint parked_message_state_check CHECK ((state = ANY (ARRAY['parked'::text, 'released'::text, 'skipped'::text])))

alter table relay_lease add constraint relay_lease_pkey PRIMARY KEY (shard_group)

alter table service add constraint service_pkey PRIMARY KEY (code)

alter table service_period add constraint service_period_pkey PRIMARY KEY (code, valid_from)

alter table service_period add constraint service_period_standard_days CHECK ((standard_days > 0))

alter table service_period add constraint service_period_validity CHECK (((valid_to IS NULL) OR (valid_to > valid_from)))

alter table service_record add constraint service_record_pkey PRIMARY KEY (code, version)

alter table sowing add constraint sowing_pkey PRIMARY KEY (sown_at, seed)

CREATE OR REPLACE FUNCTION directory.keep_partitions()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'directory', 'public', 'pg_temp'
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

-- may be executed by: salur_directory

CREATE OR REPLACE FUNCTION directory.say(p_event_id uuid, p_topic text, p_shard smallint, p_subject text, p_type text, p_attributes json, p_payload json)
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

-- may be executed by: salur_directory

CREATE OR REPLACE FUNCTION directory.uuid_from(instant timestamp with time zone)
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE
AS $function$
        select (lpad(to_hex((extract(epoch from instant) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
      $function$

-- may be executed by: salur_directory

CREATE INDEX directory_edit_of_code ON directory.directory_edit USING btree (thing, code, id)

CREATE INDEX parked_message_due ON directory.parked_message USING btree (next_attempt_at) WHERE (state = 'parked'::text)

CREATE INDEX parked_message_open_by_subject ON directory.parked_message USING btree (subject, topic, id) WHERE (state = 'parked'::text)

CREATE INDEX service_period_by_owner ON directory.service_period USING btree (owner)

CREATE UNIQUE INDEX parked_message_undecodable ON directory.parked_message USING btree (topic, kafka_partition, kafka_offset) WHERE (event_id IS NULL)
