create table aggregate_mark (
  topic text not null,
  subject text not null,
  source text not null,
  last bigint not null
)
with (fillfactor=80)
-- salur_intake_social may arwd on aggregate_mark

create table attachment (
  id uuid not null,
  complaint_id uuid not null,
  media_type text not null,
  content bytea not null,
  scan text not null default 'none'::text
)
-- salur_intake_social may arwd on attachment

create table calendar_year (
  year integer not null,
  holidays jsonb not null,
  version text not null
)
-- salur_intake_social may arwd on calendar_year

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
-- salur_intake_social may arwd on complaint

create table complaint_fact (
  complaint_id uuid not null,
  event_id uuid not null,
  what text not null,
  sequence integer not null,
  at timestamp with time zone not null,
  data jsonb not null
)
-- salur_intake_social may arwd on complaint_fact

create table conversation (
  sender_index bytea not null,
  id uuid not null,
  state jsonb not null,
  version integer not null,
  updated_at timestamp with time zone not null
)
-- salur_intake_social may arwd on conversation

create table inbound_message (
  account text not null,
  key text not null,
  sender_index bytea not null,
  sealed_under uuid not null,
  raw text not null,
  received_at timestamp with time zone not null,
  former_index bytea,
  position bigint not null generated always as identity,
  state text not null,
  wrapped bytea,
  attempts integer not null,
  due_at timestamp with time zone,
  detail text,
  reference text
)
-- salur_intake_social may arwd on inbound_message

create table inbox (
  event_id uuid not null,
  taken_at timestamp with time zone not null default now()
)
partition by RANGE (event_id)
-- append only: a partition is dropped when it is 45 days old
-- salur_intake_social may ar on inbox

create table institution (
  code text not null,
  path text not null,
  version integer not null
)
-- salur_intake_social may arwd on institution

create table mail_part (
  id uuid not null,
  content bytea not null,
  received_at timestamp with time zone not null
)
-- salur_intake_social may arwd on mail_part

create table mailbox (
  name text not null,
  reader text not null,
  reader_until timestamp with time zone not null,
  uid_validity text,
  last_uid bigint not null,
  tries integer not null
)
-- salur_intake_social may arwd on mailbox

create table message_key (
  account text not null,
  key text not null,
  fingerprint bytea not null,
  complaint_id uuid not null,
  at timestamp with time zone not null
)
-- salur_intake_social may arwd on message_key

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
-- salur_intake_social may ar on outbox_event

create table outbox_pending (
  shard smallint not null,
  id bigint not null,
  created_at timestamp with time zone not null
)
with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=10000, autovacuum_vacuum_insert_threshold=-1, autovacuum_vacuum_cost_delay=0)
-- salur_intake_social may arwd on outbox_pending

create table outbox_sequence (
  subject text not null,
  last bigint not null
)
with (fillfactor=80)
-- salur_intake_social may arwd on outbox_sequence

create table outgoing_message (
  id uuid not null,
  position bigint not null generated always as identity,
  sender_index bytea not null,
  sealed_under uuid not null,
  complaint_id uuid,
  kind text not null,
  notice boolean not null,
  body text not null,
  state text not null,
  attempts integer not null,
  planned_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  claimed_until timestamp with time zone,
  provider_id text,
  detail text,
  door text not null,
  cost numeric(12,2),
  units integer
)
-- salur_intake_social may arwd on outgoing_message

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
-- salur_intake_social may arwd on parked_message

create table policy (
  id text not null,
  kind text not null,
  class text,
  amount integer not null,
  unit text not null,
  effective_from date not null,
  version text not null
)
-- salur_intake_social may arwd on policy

create table relay_lease (
  shard_group smallint not null,
  owner text not null,
  epoch bigint not null,
  expires_at timestamp with time zone not null
)
with (fillfactor=50)
-- salur_intake_social may arwd on relay_lease

create table waiting_file (
  id uuid not null,
  position bigint not null generated always as identity,
  complaint_id uuid not null,
  door text not null,
  sender_index bytea not null,
  key bytea not null,
  ref text not null,
  media_type text,
  state text not null,
  attempts integer not null,
  received_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  detail text
)
-- salur_intake_social may arwd on waiting_file

create table x_challenge (
  account text not null,
  seen_at timestamp with time zone not null
)
-- salur_intake_social may arwd on x_challenge

create table x_mentions (
  account text not null,
  began_at timestamp with time zone not null,
  last_id text,
  next_at timestamp with time zone not null
)
-- salur_intake_social may arwd on x_mentions

alter table aggregate_mark add constraint aggregate_mark_pkey PRIMARY KEY (topic, subject, source)

alter table attachment add constraint attachment_pkey PRIMARY KEY (id)

alter table attachment add constraint attachment_scan CHECK ((scan = ANY (ARRAY['none'::text, 'waiting'::text, 'clean'::text, 'infected'::text])))

alter table calendar_year add constraint calendar_year_pkey PRIMARY KEY (year)

alter table complaint add constraint complaint_code UNIQUE (code)

alter table complaint add constraint complaint_pkey PRIMARY KEY (id)

alter table complaint_fact add constraint complaint_fact_pkey PRIMARY KEY (complaint_id, event_id)

alter table conversation add constraint conversation_id UNIQUE (id)

alter table conversation add constraint conversation_pkey PRIMARY KEY (sender_index)

alter table inbound_message add constraint inbound_message_pkey PRIMARY KEY (account, key)

alter table inbound_message add constraint inbound_message_state CHECK ((state = ANY (ARRAY['waiting'::text, 'taken'::text, 'parked'::text])))

alter table inbox add constraint inbox_pkey PRIMARY KEY (event_id)

alter table institution add constraint institution_pkey PRIMARY KEY (code)

alter table mail_part add constraint mail_part_pkey PRIMARY KEY (id)

alter table mailbox add constraint mailbox_pkey PRIMARY KEY (name)

alter table message_key add constraint message_key_pkey PRIMARY KEY (account, key)

alter table migration add constraint migration_pkey PRIMARY KEY (name)

alter table outbox_event add constraint outbox_event_pkey PRIMARY KEY (id, created_at)

alter table outbox_pending add constraint outbox_pending_pkey PRIMARY KEY (shard, id)

alter table outbox_sequence add constraint outbox_sequence_pkey PRIMARY KEY (subject)

alter table outgoing_message add constraint outgoing_message_pkey PRIMARY KEY (id)

alter table outgoing_message add constraint outgoing_message_state CHECK ((state = ANY (ARRAY['planned'::text, 'sending'::text, 'sent'::text, 'delivered'::text, 'read'::text, 'failed'::text, 'in-doubt'::text])))

alter table parked_message add constraint parked_message_pkey PRIMARY KEY (id)

alter table parked_message add constraint parked_message_state_check CHECK ((state = ANY (ARRAY['parked'::text, 'released'::text, 'skipped'::text])))

alter table policy add constraint policy_pkey PRIMARY KEY (id)

alter table relay_lease add constraint relay_lease_pkey PRIMARY KEY (shard_group)

alter table waiting_file add constraint waiting_file_pkey PRIMARY KEY (id)

alter table waiting_file add constraint waiting_file_state CHECK ((state = ANY (ARRAY['waiting'::text, 'kept'::text, 'left-out'::text])))

alter table x_challenge add constraint x_challenge_pkey PRIMARY KEY (account)

alter table x_mentions add constraint x_mentions_pkey PRIMARY KEY (account)

CREATE OR REPLACE FUNCTION intake_social.keep_partitions()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'intake_social', 'public', 'pg_temp'
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

-- may be executed by: salur_intake_social

CREATE OR REPLACE FUNCTION intake_social.say(p_event_id uuid, p_topic text, p_shard smallint, p_subject text, p_type text, p_attributes json, p_payload json)
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

-- may be executed by: salur_intake_social

CREATE OR REPLACE FUNCTION intake_social.uuid_from(instant timestamp with time zone)
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE
AS $function$
        select (lpad(to_hex((extract(epoch from instant) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
      $function$

-- may be executed by: salur_intake_social

CREATE INDEX attachment_of_complaint ON intake_social.attachment USING btree (complaint_id)

CREATE INDEX attachment_to_scan ON intake_social.attachment USING btree (id) WHERE (scan = 'waiting'::text)

CREATE INDEX complaint_of_sender ON intake_social.complaint USING btree (sender_index, received_at) WHERE (sender_index IS NOT NULL)

CREATE INDEX inbound_message_by_reference ON intake_social.inbound_message USING btree (sender_index, reference) WHERE (reference IS NOT NULL)

CREATE INDEX inbound_message_in_line ON intake_social.inbound_message USING btree ("position") WHERE (state <> 'taken'::text)

CREATE INDEX inbound_message_of_sender ON intake_social.inbound_message USING btree (sender_index, "position") WHERE (state = 'waiting'::text)

CREATE INDEX inbound_message_sealed_under ON intake_social.inbound_message USING btree (sealed_under)

CREATE INDEX mail_part_age ON intake_social.mail_part USING btree (received_at)

CREATE INDEX outgoing_message_by_provider ON intake_social.outgoing_message USING btree (sender_index, provider_id)

CREATE INDEX outgoing_message_due ON intake_social.outgoing_message USING btree (due_at) WHERE (state = 'planned'::text)

CREATE INDEX outgoing_message_of_recipient ON intake_social.outgoing_message USING btree (sender_index, "position") WHERE (state = ANY (ARRAY['planned'::text, 'sending'::text]))

CREATE INDEX outgoing_message_sealed_under ON intake_social.outgoing_message USING btree (sealed_under)

CREATE INDEX parked_message_due ON intake_social.parked_message USING btree (next_attempt_at) WHERE (state = 'parked'::text)

CREATE INDEX parked_message_open_by_subject ON intake_social.parked_message USING btree (subject, topic, id) WHERE (state = 'parked'::text)

CREATE INDEX waiting_file_due ON intake_social.waiting_file USING btree (due_at) WHERE (state = 'waiting'::text)

CREATE UNIQUE INDEX parked_message_undecodable ON intake_social.parked_message USING btree (topic, kafka_partition, kafka_offset) WHERE (event_id IS NULL)

CREATE UNIQUE INDEX waiting_file_once ON intake_social.waiting_file USING btree (complaint_id, key)
