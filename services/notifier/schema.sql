create table aggregate_mark (
  topic text not null,
  subject text not null,
  source text not null,
  last bigint not null
)
with (fillfactor=80)
-- salur_notifier may arwd on aggregate_mark

create table charged_reply (
  id uuid not null,
  complaint_id uuid,
  door text not null,
  institution_code text,
  left_at timestamp with time zone not null,
  cost numeric(12,2) not null
)
-- salur_notifier may arwd on charged_reply

create table complaint (
  id uuid not null,
  code text not null,
  door text not null,
  language text not null,
  institution text,
  erased boolean not null,
  time_zone text not null,
  heard_at timestamp with time zone,
  institution_code text
)
-- salur_notifier may arwd on complaint

create table follower_mail (
  id uuid not null,
  complaint_id uuid not null,
  language text not null,
  state text not null,
  news text,
  detail text,
  attempts integer not null,
  due_at timestamp with time zone,
  claimed_until timestamp with time zone,
  ended_at timestamp with time zone,
  confirm text
)
-- salur_notifier may arwd on follower_mail

create table inbox (
  event_id uuid not null,
  taken_at timestamp with time zone not null default now()
)
partition by RANGE (event_id)
-- append only: a partition is dropped when it is 45 days old
-- salur_notifier may ar on inbox

create table institution (
  code text not null,
  name text not null,
  path text not null,
  version integer not null
)
-- salur_notifier may arwd on institution

create table known_case (
  id uuid not null,
  complaint_id uuid not null,
  institution_code text not null,
  role text not null
)
-- salur_notifier may arwd on known_case

create table migration (
  name text not null,
  applied_at timestamp with time zone not null default now()
)

create table notice (
  id uuid not null,
  complaint_id uuid not null,
  kind text not null,
  door text not null,
  language text not null,
  state text not null,
  detail text,
  planned_at timestamp with time zone not null,
  reported_at timestamp with time zone,
  due_at timestamp with time zone,
  cause_id uuid,
  news text,
  told_with uuid,
  institution_code text,
  cost numeric(12,2)
)
-- salur_notifier may arwd on notice

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
-- salur_notifier may ar on outbox_event

create table outbox_pending (
  shard smallint not null,
  id bigint not null,
  created_at timestamp with time zone not null
)
with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=10000, autovacuum_vacuum_insert_threshold=-1, autovacuum_vacuum_cost_delay=0)
-- salur_notifier may arwd on outbox_pending

create table outbox_sequence (
  subject text not null,
  last bigint not null
)
with (fillfactor=80)
-- salur_notifier may arwd on outbox_sequence

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
-- salur_notifier may arwd on parked_message

create table price (
  id uuid not null,
  door text not null,
  kind text,
  amount numeric(12,2) not null,
  valid_from date not null,
  source text not null,
  author_id uuid not null,
  author_name text not null,
  written_at timestamp with time zone not null
)
-- salur_notifier may arwd on price

create table relay_lease (
  shard_group smallint not null,
  owner text not null,
  epoch bigint not null,
  expires_at timestamp with time zone not null
)
with (fillfactor=50)
-- salur_notifier may arwd on relay_lease

create table staff_device (
  id uuid not null,
  staff_id uuid not null,
  address_hash bytea not null,
  subscription bytea not null,
  added_at timestamp with time zone not null
)
-- salur_notifier may arwd on staff_device

create table staff_notice (
  id uuid not null,
  staff_id uuid not null,
  cause_id uuid not null,
  kind text not null,
  code text,
  case_id uuid,
  institution text,
  deadline timestamp with time zone,
  state text not null,
  detail text,
  attempts integer not null,
  planned_at timestamp with time zone not null,
  due_at timestamp with time zone,
  claimed_until timestamp with time zone,
  ended_at timestamp with time zone,
  device_id uuid,
  dossier boolean not null default false
)
-- salur_notifier may arwd on staff_notice

create table staff_wish (
  staff_id uuid not null,
  language text not null,
  ways jsonb not null,
  push jsonb
)
-- salur_notifier may arwd on staff_wish

create table template (
  id uuid not null,
  key text not null,
  channel text not null,
  language text not null,
  words text not null,
  valid_from date not null,
  state text not null,
  author_id uuid not null,
  author_name text not null,
  written_at timestamp with time zone not null,
  approver_id uuid,
  approver_name text,
  approved_at timestamp with time zone,
  version integer not null
)
-- salur_notifier may arwd on template

create table webhook_delivery (
  id uuid not null,
  endpoint_id uuid not null,
  kind text not null,
  code text,
  body text not null,
  state text not null,
  attempts integer not null,
  planned_at timestamp with time zone not null,
  due_at timestamp with time zone,
  attempted_at timestamp with time zone,
  status integer,
  trouble text
)
-- salur_notifier may arwd on webhook_delivery

create table webhook_endpoint (
  id uuid not null,
  institution_code text not null,
  institution_name text not null,
  institution_path text not null,
  url text not null,
  kinds text[] not null,
  state text not null,
  off_because text,
  failing_since timestamp with time zone,
  secret bytea not null,
  former_secret bytea,
  former_until timestamp with time zone,
  changed_by uuid not null,
  changed_at timestamp with time zone not null,
  version integer not null
)
-- salur_notifier may arwd on webhook_endpoint

alter table aggregate_mark add constraint aggregate_mark_pkey PRIMARY KEY (topic, subject, source)

alter table charged_reply add constraint charged_reply_pkey PRIMARY KEY (id)

alter table complaint add constraint complaint_pkey PRIMARY KEY (id)

alter table follower_mail add constraint follower_mail_pkey PRIMARY KEY (id)

alter table follower_mail add constraint follower_mail_state CHECK ((state = ANY (ARRAY['waiting'::text, 'planned'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'in-doubt'::text])))

alter table inbox add constraint inbox_pkey PRIMARY KEY (event_id)

alter table institution add constraint institution_pkey PRIMARY KEY (code)

alter table known_case add constraint known_case_pkey PRIMARY KEY (id)

alter table migration add constraint migration_pkey PRIMARY KEY (name)

alter table notice add constraint notice_pkey PRIMARY KEY (id)

alter table notice add constraint notice_state_check CHECK ((state = ANY (ARRAY['held'::text, 'planned'::text, 'sending'::text, 'sent'::text, 'delivered'::text, 'read'::text, 'failed'::text, 'in-doubt'::text, 'joined'::text])))

alter table outbox_event add constraint outbox_event_pkey PRIMARY KEY (id, created_at)

alter table outbox_pending add constraint outbox_pending_pkey PRIMARY KEY (shard, id)

alter table outbox_sequence add constraint outbox_sequence_pkey PRIMARY KEY (subject)

alter table parked_message add constraint parked_message_pkey PRIMARY KEY (id)

alter table parked_message add constraint parked_message_state_check CHECK ((state = ANY (ARRAY['parked'::text, 'released'::text, 'skipped'::text])))

alter table price add constraint price_amount CHECK ((amount >= (0)::numeric))

alter table price add constraint price_pkey PRIMARY KEY (id)

alter table relay_lease add constraint relay_lease_pkey PRIMARY KEY (shard_group)

alter table staff_device add constraint staff_device_pkey PRIMARY KEY (id)

alter table staff_notice add constraint staff_notice_pkey PRIMARY KEY (id)

alter table staff_notice add constraint staff_notice_state CHECK ((state = ANY (ARRAY['planned'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'in-doubt'::text])))

alter table staff_wish add constraint staff_wish_pkey PRIMARY KEY (staff_id)

alter table template add constraint template_channel CHECK ((channel = ANY (ARRAY['sms'::text, 'text'::text])))

alter table template add constraint template_pkey PRIMARY KEY (id)

alter table template add constraint template_state CHECK ((state = ANY (ARRAY['draft'::text, 'approved'::text, 'retired'::text])))

alter table webhook_delivery add constraint webhook_delivery_pkey PRIMARY KEY (id)

alter table webhook_delivery add constraint webhook_delivery_state CHECK ((state = ANY (ARRAY['planned'::text, 'delivered'::text, 'failed'::text])))

alter table webhook_endpoint add constraint webhook_endpoint_pkey PRIMARY KEY (id)

alter table webhook_endpoint add constraint webhook_endpoint_state CHECK ((state = ANY (ARRAY['on'::text, 'off'::text])))

CREATE OR REPLACE FUNCTION notifier.keep_partitions()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'notifier', 'public', 'pg_temp'
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

-- may be executed by: salur_notifier

CREATE OR REPLACE FUNCTION notifier.say(p_event_id uuid, p_topic text, p_shard smallint, p_subject text, p_type text, p_attributes json, p_payload json)
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

-- may be executed by: salur_notifier

CREATE OR REPLACE FUNCTION notifier.uuid_from(instant timestamp with time zone)
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE
AS $function$
        select (lpad(to_hex((extract(epoch from instant) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
      $function$

-- may be executed by: salur_notifier

CREATE INDEX charged_reply_left ON notifier.charged_reply USING btree (left_at)

CREATE INDEX follower_mail_due ON notifier.follower_mail USING btree (due_at) WHERE (state = 'planned'::text)

CREATE INDEX follower_mail_sending ON notifier.follower_mail USING btree (claimed_until) WHERE (state = 'sending'::text)

CREATE INDEX follower_mail_waiting ON notifier.follower_mail USING btree (complaint_id) WHERE (state = 'waiting'::text)

CREATE INDEX known_case_of_complaint ON notifier.known_case USING btree (complaint_id)

CREATE INDEX notice_by_complaint ON notifier.notice USING btree (complaint_id, planned_at)

CREATE INDEX notice_charged ON notifier.notice USING btree (planned_at) WHERE (cost IS NOT NULL)

CREATE INDEX notice_due ON notifier.notice USING btree (due_at) WHERE (due_at IS NOT NULL)

CREATE INDEX notice_failed ON notifier.notice USING btree (reported_at) WHERE (state = 'failed'::text)

CREATE INDEX notice_held ON notifier.notice USING btree (complaint_id) WHERE (state = 'held'::text)

CREATE INDEX parked_message_due ON notifier.parked_message USING btree (next_attempt_at) WHERE (state = 'parked'::text)

CREATE INDEX parked_message_open_by_subject ON notifier.parked_message USING btree (subject, topic, id) WHERE (state = 'parked'::text)

CREATE INDEX staff_device_of_staff ON notifier.staff_device USING btree (staff_id)

CREATE INDEX staff_notice_due ON notifier.staff_notice USING btree (due_at) WHERE (state = 'planned'::text)

CREATE INDEX staff_notice_of_staff ON notifier.staff_notice USING btree (staff_id, ended_at)

CREATE INDEX staff_notice_sending ON notifier.staff_notice USING btree (claimed_until) WHERE (state = 'sending'::text)

CREATE INDEX template_approved ON notifier.template USING btree (valid_from) WHERE (state = 'approved'::text)

CREATE INDEX webhook_delivery_by_age ON notifier.webhook_delivery USING btree (planned_at)

CREATE INDEX webhook_delivery_due ON notifier.webhook_delivery USING btree (endpoint_id, due_at) WHERE (due_at IS NOT NULL)

CREATE INDEX webhook_delivery_failed ON notifier.webhook_delivery USING btree (endpoint_id, planned_at) WHERE (state = 'failed'::text)

CREATE INDEX webhook_delivery_of_complaint ON notifier.webhook_delivery USING btree (code, endpoint_id)

CREATE INDEX webhook_delivery_of_endpoint ON notifier.webhook_delivery USING btree (endpoint_id, planned_at, id)

CREATE INDEX webhook_endpoint_of_institution ON notifier.webhook_endpoint USING btree (institution_code)

CREATE UNIQUE INDEX parked_message_undecodable ON notifier.parked_message USING btree (topic, kafka_partition, kafka_offset) WHERE (event_id IS NULL)

CREATE UNIQUE INDEX staff_device_address ON notifier.staff_device USING btree (address_hash)
