create table aggregate_mark (
  topic text not null,
  subject text not null,
  source text not null,
  last bigint not null
)
with (fillfactor=80)
-- salur_supervisor may arwd on aggregate_mark

create table calendar (
  year integer not null,
  days text[] not null,
  version text not null,
  named jsonb not null
)
-- salur_supervisor may arwd on calendar

create table case_step (
  case_id uuid not null,
  complaint_id uuid not null,
  what text not null,
  at timestamp with time zone not null,
  institution_code text not null,
  class text not null,
  detail text not null,
  minutes integer,
  topic text
)
-- append only: what happened to a case, as tally counts it; listed behind the figures of the monitor
-- salur_supervisor may ar on case_step

create table clock (
  id uuid not null,
  complaint_id uuid not null,
  case_id uuid,
  kind text not null,
  class text not null,
  institution_code text,
  time_zone text not null,
  amount integer not null,
  unit text not null,
  remind_before integer not null,
  policy_version text not null,
  calendar_version text not null,
  started_at timestamp with time zone not null,
  state text not null,
  due_at timestamp with time zone not null,
  due_on date not null,
  remind_at timestamp with time zone,
  reminded_at timestamp with time zone,
  paused_at timestamp with time zone,
  pauses jsonb not null,
  passed_at timestamp with time zone,
  cleared_at timestamp with time zone,
  extension integer not null,
  counted_by text not null,
  paused_by text[] not null,
  ladder jsonb not null,
  policy_id text not null,
  extended_by integer not null,
  climbed integer not null,
  escalate_at timestamp with time zone
)
with (fillfactor=80, autovacuum_vacuum_threshold=10000, autovacuum_vacuum_scale_factor=0.02)
-- salur_supervisor may arwd on clock

create table complaint (
  id uuid not null,
  class text not null,
  received_at timestamp with time zone not null,
  triage_desk text not null,
  assignments uuid[] not null,
  institution_code text,
  ended_at timestamp with time zone,
  code text,
  unowned boolean not null,
  province text,
  topic text,
  erased_at timestamp with time zone
)
with (fillfactor=80)
-- salur_supervisor may arwd on complaint

create table digest (
  institution_code text not null,
  day date not null,
  made_at timestamp with time zone not null,
  figures jsonb not null,
  document bytea not null,
  document_en bytea
)
-- append only: how a part of the tree stood, one for each of its coordinators’ institutions and day
-- salur_supervisor may ar on digest

create table escalation (
  clock_id uuid not null,
  rung text not null,
  complaint_id uuid not null,
  case_id uuid,
  kind text not null,
  holder_code text,
  institution_code text,
  officer_id uuid,
  without text,
  due_at timestamp with time zone not null,
  escalated_at timestamp with time zone not null
)
-- append only: who was told of which deadline that had passed
-- salur_supervisor may ar on escalation

create table inbox (
  event_id uuid not null,
  taken_at timestamp with time zone not null default now()
)
partition by RANGE (event_id)
-- append only: a partition is dropped when it is 45 days old
-- salur_supervisor may ar on inbox

create table institution (
  code text not null,
  name text not null,
  path text not null,
  time_zone text not null,
  version integer not null,
  liaison jsonb
)
-- salur_supervisor may arwd on institution

create table known_case (
  id uuid not null,
  complaint_id uuid not null,
  assignment_id uuid not null,
  institution_code text not null,
  opened_at timestamp with time zone not null,
  officer_id uuid,
  role text not null,
  class text not null,
  ended_at timestamp with time zone,
  how text,
  taken_at timestamp with time zone,
  answered_at timestamp with time zone,
  late boolean not null,
  handed_back_at timestamp with time zone,
  reopened_at timestamp with time zone,
  reopenings integer not null,
  overdue_since timestamp with time zone,
  score integer,
  rated_at timestamp with time zone,
  stage text not null,
  begun boolean not null,
  stage_since timestamp with time zone not null,
  verified boolean not null,
  news_since timestamp with time zone not null,
  province text,
  topic text
)
with (fillfactor=85)
-- salur_supervisor may arwd on known_case

create table letter (
  id uuid not null,
  number text not null,
  issuer_code text not null,
  year integer not null,
  sequence integer not null,
  institution_code text not null,
  institution_name text not null,
  sent_at timestamp with time zone not null,
  sent_by uuid not null,
  sent_by_name text not null,
  cases jsonb not null,
  document bytea not null,
  total integer not null,
  template_id uuid
)
-- append only: which institution was warned by which letter of which cases
-- salur_supervisor may ar on letter

create table letter_reading (
  letter_id uuid not null,
  staff_id uuid not null,
  staff_name text not null,
  read_at timestamp with time zone not null
)
-- append only: who of the warned institution opened which letter, and when first
-- salur_supervisor may ar on letter_reading

create table letter_template (
  id uuid not null,
  issuer_code text,
  effective_from date not null,
  subject text not null,
  opening text not null,
  request text not null,
  written_at timestamp with time zone not null,
  written_by uuid,
  written_by_name text not null
)
-- append only: how warning letters are worded from a day on
-- salur_supervisor may ar on letter_template

create table level_tally (
  institution_code text not null,
  measure text not null,
  detail text not null,
  amount bigint not null
)
with (fillfactor=70)
-- what is so now at each institution, from tally: the days since when, and the classes, summed up
-- salur_supervisor may arwd on level_tally

create table member_tally (
  part text not null,
  measure text not null,
  day date not null,
  member text not null,
  detail text not null,
  amount bigint not null
)
with (fillfactor=70, parallel_workers=0)
-- what the overview shows, from tally: of each part of the tree, by its path, summed over each member just below it, and over what stands in it itself
-- salur_supervisor may arwd on member_tally

create table member_took (
  part text not null,
  weeks integer not null,
  day date not null,
  member text not null,
  counts integer[] not null
)
with (fillfactor=70, parallel_workers=0)
-- how long first responses took, from tally: of each part of the tree, summed over each member just below it, in one week and in four; the first count is of bucket 0
-- salur_supervisor may arwd on member_took

create table migration (
  name text not null,
  applied_at timestamp with time zone not null default now()
)

create table office_hours (
  institution_code text not null,
  week jsonb not null,
  days_off jsonb not null,
  days_on jsonb not null,
  version text not null
)
-- salur_supervisor may arwd on office_hours

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
-- salur_supervisor may ar on outbox_event

create table outbox_pending (
  shard smallint not null,
  id bigint not null,
  created_at timestamp with time zone not null
)
with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=10000, autovacuum_vacuum_insert_threshold=-1, autovacuum_vacuum_cost_delay=0)
-- salur_supervisor may arwd on outbox_pending

create table outbox_sequence (
  subject text not null,
  last bigint not null
)
with (fillfactor=80)
-- salur_supervisor may arwd on outbox_sequence

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
-- salur_supervisor may arwd on parked_message

create table policy (
  id text not null,
  version text not null,
  kind text not null,
  class text,
  amount integer not null,
  unit text not null,
  remind_before integer not null,
  effective_from date not null,
  sequence integer not null,
  extension integer not null,
  counted_by text not null,
  paused_by text[] not null,
  ladder jsonb not null,
  source text not null,
  effective_to date
)
-- salur_supervisor may arwd on policy

create table recalculation (
  id uuid not null,
  what text not null,
  key text not null,
  version text not null,
  reason text,
  asked_at timestamp with time zone not null,
  pass integer not null,
  cursor uuid,
  total integer not null,
  looked integer not null,
  moved integer not null,
  settled_at timestamp with time zone,
  cause jsonb
)
-- salur_supervisor may arwd on recalculation

create table reconciliation (
  id integer not null,
  started_at timestamp with time zone not null,
  cursor uuid not null,
  ended_at timestamp with time zone,
  looked integer not null,
  mended integer not null
)
-- one row: how far the hourly proof of all clocks has come
-- salur_supervisor may arwd on reconciliation

create table relay_lease (
  shard_group smallint not null,
  owner text not null,
  epoch bigint not null,
  expires_at timestamp with time zone not null
)
with (fillfactor=50)
-- salur_supervisor may arwd on relay_lease

create table tally (
  measure text not null,
  day date not null,
  institution_code text not null,
  class text not null,
  detail text not null,
  amount bigint not null
)
with (fillfactor=70)
-- what the monitor shows, by institution and day: of a level (open-since, overdue-since, due) what is so now, of a fact how often it happened
-- salur_supervisor may arwd on tally

create table tally_change (
  measure text not null,
  day date not null,
  institution_code text not null,
  class text not null,
  detail text not null,
  amount bigint not null
)
with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=5000)
-- what has not been added to tally yet: a hundred complaints of one company at once must not wait for one row
-- salur_supervisor may arwd on tally_change

create view tally_now as
 SELECT tally.measure,
    tally.day,
    tally.institution_code,
    tally.class,
    tally.detail,
    tally.amount
   FROM tally
UNION ALL
 SELECT tally_change.measure,
    tally_change.day,
    tally_change.institution_code,
    tally_change.class,
    tally_change.detail,
    tally_change.amount
   FROM tally_change;
-- salur_supervisor may arwd on tally_now

alter table aggregate_mark add constraint aggregate_mark_pkey PRIMARY KEY (topic, subject, source)

alter table calendar add constraint calendar_pkey PRIMARY KEY (year)

alter table clock add constraint clock_pkey PRIMARY KEY (id)

alter table complaint add constraint complaint_pkey PRIMARY KEY (id)

alter table digest add constraint digest_pkey PRIMARY KEY (institution_code, day)

alter table escalation add constraint escalation_pkey PRIMARY KEY (clock_id, rung)

alter table inbox add constraint inbox_pkey PRIMARY KEY (event_id)

alter table institution add constraint institution_pkey PRIMARY KEY (code)

alter table known_case add constraint known_case_pkey PRIMARY KEY (id)

alter table letter add constraint letter_issuer_code_year_sequence_key UNIQUE (issuer_code, year, sequence)

alter table letter add constraint letter_number_key UNIQUE (number)

alter table letter add constraint letter_pkey PRIMARY KEY (id)

alter table letter_reading add constraint letter_reading_pkey PRIMARY KEY (letter_id, staff_id)

alter table letter_template add constraint letter_template_pkey PRIMARY KEY (id)

alter table level_tally add constraint level_tally_pkey PRIMARY KEY (institution_code, measure, detail)

alter table member_tally add constraint member_tally_pkey PRIMARY KEY (part, measure, day, member, detail)

alter table member_took add constraint member_took_pkey PRIMARY KEY (part, weeks, day, member)

alter table migration add constraint migration_pkey PRIMARY KEY (name)

alter table office_hours add constraint office_hours_pkey PRIMARY KEY (institution_code)

alter table outbox_event add constraint outbox_event_pkey PRIMARY KEY (id, created_at)

alter table outbox_pending add constraint outbox_pending_pkey PRIMARY KEY (shard, id)

alter table outbox_sequence add constraint outbox_sequence_pkey PRIMARY KEY (subject)

alter table parked_message add constraint parked_message_pkey PRIMARY KEY (id)

alter table parked_message add constraint parked_message_state_check CHECK ((state = ANY (ARRAY['parked'::text, 'released'::text, 'skipped'::text])))

alter table policy add constraint policy_pkey PRIMARY KEY (id, version)

alter table recalculation add constraint recalculation_pkey PRIMARY KEY (id)

alter table recalculation add constraint recalculation_says_why CHECK (((cause IS NOT NULL) OR (reason IS NOT NULL)))

alter table reconciliation add constraint reconciliation_id_check CHECK ((id = 1))

alter table reconciliation add constraint reconciliation_pkey PRIMARY KEY (id)

alter table relay_lease add constraint relay_lease_pkey PRIMARY KEY (shard_group)

alter table tally add constraint tally_pkey PRIMARY KEY (measure, day, institution_code, class, detail)

CREATE OR REPLACE FUNCTION supervisor.counts_of(buckets integer[], amounts bigint[])
 RETURNS integer[]
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
AS $function$
  declare counts int[] := array_fill(0, array[(select max(bucket) + 1 from unnest(buckets) as bucket)]);
  begin
    for nth in 1..cardinality(buckets) loop
      counts[buckets[nth] + 1] := counts[buckets[nth] + 1] + amounts[nth];
    end loop;
    return counts;
  end $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.counts_together(kept integer[], more integer[])
 RETURNS integer[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select array(select coalesce(one, 0) + coalesce(other, 0) from unnest(kept, more) as pair (one, other)) $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.day_here(at timestamp with time zone)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select (at at time zone 'Asia/Jakarta')::date $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.four_weeks_of(day date)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select day - (day - date '2001-01-01') % 28 $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.is_late(state text, kind text, ladder jsonb)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select state = 'passed' and (kind in ('first-follow-up', 'resolution', 'total') or jsonb_array_length(ladder) > 0) $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.is_level(measure text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select measure in ('open-since', 'overdue-since', 'late-since') $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.keep_partitions()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'supervisor', 'public', 'pg_temp'
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

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.move_members()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
    perform pg_advisory_xact_lock(hashtext('supervisor tallies'));
    if not exists (select from tally where institution_code = new.code) then return null; end if;
    if old.path is not null then
      
    insert into member_tally
    select part, shown.measure, shown.day, shown.member, shown.detail, sum(amount)
      from (select measure, day, institution_code, class, detail, -amount as amount from tally where institution_code = new.code) as counted join (select new.code, part, member from parts_of(old.path, old.code)) as place on place.code = counted.institution_code,
           shown_in_monitor(counted.measure, counted.day, place.member, counted.class, counted.detail) as shown
     group by 1, 2, 3, 4, 5 having sum(amount) <> 0
     order by 1, 2, 3, 4, 5
        on conflict (part, measure, day, member, detail) do update set amount = member_tally.amount + excluded.amount;
    end if;
    
    insert into member_tally
    select part, shown.measure, shown.day, shown.member, shown.detail, sum(amount)
      from (select measure, day, institution_code, class, detail, amount from tally where institution_code = new.code) as counted join (select new.code, part, member from parts_of(new.path, new.code)) as place on place.code = counted.institution_code,
           shown_in_monitor(counted.measure, counted.day, place.member, counted.class, counted.detail) as shown
     group by 1, 2, 3, 4, 5 having sum(amount) <> 0
     order by 1, 2, 3, 4, 5
        on conflict (part, measure, day, member, detail) do update set amount = member_tally.amount + excluded.amount;
    delete from member_tally where amount = 0;
    return null;
  end $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.move_took()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
    perform pg_advisory_xact_lock(hashtext('supervisor tallies'));
    if not exists (select from tally where institution_code = new.code) then return null; end if;
    if old.path is not null then
      
    insert into member_took
    select part, weeks, day, member, counts_of(array_agg(bucket), array_agg(amount))
      from (select part, span.weeks, span.day, member, split_part(detail, '/', 2)::int as bucket, sum(amount)::bigint as amount
              from (select day, institution_code, detail, -amount as amount from tally where measure = 'took' and detail ^@ 'first-response/' and institution_code = new.code) as counted join (select new.code, part, member from parts_of(old.path, old.code)) as place on place.code = counted.institution_code,
                   lateral (values (1, date_trunc('week', counted.day::timestamp)::date),
                                   (4, four_weeks_of(counted.day))) as span (weeks, day)
             group by 1, 2, 3, 4, 5 having sum(amount) <> 0) as summed
     group by 1, 2, 3, 4
     order by 1, 2, 3, 4
        on conflict (part, weeks, day, member) do update set counts = counts_together(member_took.counts, excluded.counts);
    end if;
    
    insert into member_took
    select part, weeks, day, member, counts_of(array_agg(bucket), array_agg(amount))
      from (select part, span.weeks, span.day, member, split_part(detail, '/', 2)::int as bucket, sum(amount)::bigint as amount
              from (select day, institution_code, detail, amount from tally where measure = 'took' and detail ^@ 'first-response/' and institution_code = new.code) as counted join (select new.code, part, member from parts_of(new.path, new.code)) as place on place.code = counted.institution_code,
                   lateral (values (1, date_trunc('week', counted.day::timestamp)::date),
                                   (4, four_weeks_of(counted.day))) as span (weeks, day)
             group by 1, 2, 3, 4, 5 having sum(amount) <> 0) as summed
     group by 1, 2, 3, 4
     order by 1, 2, 3, 4
        on conflict (part, weeks, day, member) do update set counts = counts_together(member_took.counts, excluded.counts);
    delete from member_took as kept using parts_of(old.path, old.code) as place
     where kept.part = place.part and kept.member = place.member and 0 = all(kept.counts);
    return null;
  end $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.parts_of(path text, code text)
 RETURNS TABLE(part text, member text)
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select coalesce(nullif(array_to_string(way[:depth], '/') || '/', '/'), ''), coalesce(way[depth + 1], code)
      from (select string_to_array(rtrim(path, '/'), '/') as way) as found, generate_series(0, cardinality(way)) as depth $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.province_at(province text, institution_code text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select coalesce(province, substring(institution_code from '^pemda-(?:[a-z0-9]+-)?(\d{2})\d*$'), 'none') $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.rebuild_member_tally()
 RETURNS void
 LANGUAGE plpgsql
 SET work_mem TO '128MB'
AS $function$ begin
    perform pg_advisory_xact_lock(hashtext('supervisor tallies'));
    delete from member_tally;
    
    insert into member_tally
    select part, shown.measure, shown.day, shown.member, shown.detail, sum(amount)
      from (select measure, case when is_level(measure) or measure = 'due' then day
                                 else date_trunc('week', day::timestamp)::date end as day,
                   institution_code, class, detail, sum(amount) as amount from tally group by 1, 2, 3, 4, 5) as counted join (select code, part, member from institution, parts_of(path, code) offset 0) as place on place.code = counted.institution_code,
           shown_in_monitor(counted.measure, counted.day, place.member, counted.class, counted.detail) as shown
     group by 1, 2, 3, 4, 5 having sum(amount) <> 0
     order by 1, 2, 3, 4, 5
        on conflict (part, measure, day, member, detail) do update set amount = member_tally.amount + excluded.amount;
  end $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.rebuild_member_took()
 RETURNS void
 LANGUAGE plpgsql
 SET work_mem TO '128MB'
AS $function$ begin
    perform pg_advisory_xact_lock(hashtext('supervisor tallies'));
    delete from member_took;
    
    insert into member_took
    select part, weeks, day, member, counts_of(array_agg(bucket), array_agg(amount))
      from (select part, span.weeks, span.day, member, split_part(detail, '/', 2)::int as bucket, sum(amount)::bigint as amount
              from (select date_trunc('week', day::timestamp)::date as day, institution_code, detail, sum(amount) as amount
               from tally where measure = 'took' and detail ^@ 'first-response/' group by 1, 2, 3) as counted join (select code, part, member from institution, parts_of(path, code) offset 0) as place on place.code = counted.institution_code,
                   lateral (values (1, date_trunc('week', counted.day::timestamp)::date),
                                   (4, four_weeks_of(counted.day))) as span (weeks, day)
             group by 1, 2, 3, 4, 5 having sum(amount) <> 0) as summed
     group by 1, 2, 3, 4
     order by 1, 2, 3, 4
        on conflict (part, weeks, day, member) do update set counts = counts_together(member_took.counts, excluded.counts);
  end $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.rung_of(ladder jsonb, climbed integer)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select case when climbed > 0 then ladder -> (climbed - 1) ->> 'rung' else 'none' end $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.say(p_event_id uuid, p_topic text, p_shard smallint, p_subject text, p_type text, p_attributes json, p_payload json)
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

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.shown_in_monitor(counted text, on_day date, of_member text, of_class text, with_detail text)
 RETURNS TABLE(measure text, day date, member text, detail text)
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select counted, on_day, of_member, '' where counted in ('open-since', 'due')
    union all
    select counted, '-infinity', of_member, '' where counted = 'overdue-since'
    union all
    select counted, date_trunc('week', on_day::timestamp)::date, of_member, '' where counted in ('opened', 'answered')
    union all
    select counted, date_trunc('week', on_day::timestamp)::date, of_member, with_detail
     where counted in ('in-time', 'late', 'handed-back', 'reopened', 'rated')
    union all
    select counted || '-of-four-weeks', four_weeks_of(on_day), of_member, case when counted = 'rated' then with_detail else '' end
     where counted in ('opened', 'handed-back', 'reopened', 'rated')
    union all
    select counted || '-by-class', date_trunc('week', on_day::timestamp)::date, '', of_class
     where counted in ('opened', 'answered')
    union all
    select counted || '-by-topic', date_trunc('week', on_day::timestamp)::date, '', coalesce(nullif(with_detail, ''), 'none')
     where counted in ('opened', 'answered')
    union all
    select counted || '-by-class', '-infinity', '', of_class where counted = 'open-since'
    union all
    select counted || '-by-province', '-infinity', '', with_detail where counted in ('open-since', 'overdue-since')
    union all
    select 'took-by-stage', date_trunc('week', on_day::timestamp)::date, '', with_detail where counted = 'took' $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.soon_at(remind_at timestamp with time zone, due_at timestamp with time zone)
 RETURNS timestamp with time zone
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select least(remind_at, due_at - interval '24 hours') $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.tally_cases_after_insert()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
    insert into tally_change select 'open-since' as measure, day_here(opened_at) as day, institution_code, class, province_at(province, institution_code) as detail, count(*) from new_rows where ended_at is null and role = 'lead' group by 1, 2, 3, 4, 5 union all select 'overdue-since' as measure, day_here(overdue_since) as day, institution_code, class, province_at(province, institution_code) as detail, count(*) from new_rows where ended_at is null and overdue_since is not null group by 1, 2, 3, 4, 5;
    return null;
  end $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.tally_cases_after_update()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
    insert into tally_change
    select measure, day, institution_code, class, detail, sum(sign) from (select 'open-since' as measure, day_here(opened_at) as day, institution_code, class, province_at(province, institution_code) as detail, 1 as sign from new_rows where ended_at is null and role = 'lead' union all select 'open-since' as measure, day_here(opened_at) as day, institution_code, class, province_at(province, institution_code) as detail, -1 from old_rows where ended_at is null and role = 'lead' union all select 'overdue-since' as measure, day_here(overdue_since) as day, institution_code, class, province_at(province, institution_code) as detail, 1 as sign from new_rows where ended_at is null and overdue_since is not null union all select 'overdue-since' as measure, day_here(overdue_since) as day, institution_code, class, province_at(province, institution_code) as detail, -1 from old_rows where ended_at is null and overdue_since is not null) as level
     group by 1, 2, 3, 4, 5 having sum(sign) <> 0;
    return null;
  end $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.tally_clocks_after_insert()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
    insert into tally_change
    select 'due', due_on, institution_code, class, '', count(*) from new_rows
     where kind = 'resolution' and state = 'armed' and institution_code is not null group by 2, 3, 4;
    insert into tally_change
    select 'late-since', due_on, institution_code, class, rung_of(ladder, climbed), count(*) from new_rows
     where is_late(state, kind, ladder) and institution_code is not null group by 2, 3, 4, 5;
    return null;
  end $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.tally_clocks_after_update()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
    insert into tally_change
    select measure, day, institution_code, class, detail, sum(sign) from (
      select 'due' as measure, due_on as day, institution_code, class, '' as detail, 1 as sign from new_rows
       where kind = 'resolution' and state = 'armed' and institution_code is not null
      union all
      select 'due', due_on, institution_code, class, '', -1 from old_rows
       where kind = 'resolution' and state = 'armed' and institution_code is not null
      union all
      select 'late-since', due_on, institution_code, class, rung_of(ladder, climbed), 1 from new_rows
       where is_late(state, kind, ladder) and institution_code is not null
      union all
      select 'late-since', due_on, institution_code, class, rung_of(ladder, climbed), -1 from old_rows
       where is_late(state, kind, ladder) and institution_code is not null) as level
     group by 1, 2, 3, 4, 5 having sum(sign) <> 0;
    return null;
  end $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.tally_levels()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
    insert into level_tally
    select institution_code, measure, case when measure = 'late-since' then detail else '' end, sum(amount) from new_rows where is_level(measure)
     group by 1, 2, 3 having sum(amount) <> 0
        on conflict (institution_code, measure, detail) do update set amount = level_tally.amount + excluded.amount;
    return null;
  end $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.tally_levels_anew()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
    insert into level_tally
    select institution_code, measure, case when measure = 'late-since' then detail else '' end, sum(amount)
      from (select institution_code, measure, detail, amount from new_rows
            union all
            select institution_code, measure, detail, -amount from old_rows) as change
     where is_level(measure) group by 1, 2, 3 having sum(amount) <> 0
        on conflict (institution_code, measure, detail) do update set amount = level_tally.amount + excluded.amount;
    return null;
  end $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.tally_members()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
    
    insert into member_tally
    select part, shown.measure, shown.day, shown.member, shown.detail, sum(amount)
      from (select * from new_rows) as counted join (select code, part, member from institution, parts_of(path, code)) as place on place.code = counted.institution_code,
           shown_in_monitor(counted.measure, counted.day, place.member, counted.class, counted.detail) as shown
     group by 1, 2, 3, 4, 5 having sum(amount) <> 0
     order by 1, 2, 3, 4, 5
        on conflict (part, measure, day, member, detail) do update set amount = member_tally.amount + excluded.amount;
    return null;
  end $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.tally_members_anew()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
    
    insert into member_tally
    select part, shown.measure, shown.day, shown.member, shown.detail, sum(amount)
      from (select measure, day, institution_code, class, detail, amount from new_rows union all select measure, day, institution_code, class, detail, -amount from old_rows) as counted join (select code, part, member from institution, parts_of(path, code)) as place on place.code = counted.institution_code,
           shown_in_monitor(counted.measure, counted.day, place.member, counted.class, counted.detail) as shown
     group by 1, 2, 3, 4, 5 having sum(amount) <> 0
     order by 1, 2, 3, 4, 5
        on conflict (part, measure, day, member, detail) do update set amount = member_tally.amount + excluded.amount;
    return null;
  end $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.tally_took()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
    
    insert into member_took
    select part, weeks, day, member, counts_of(array_agg(bucket), array_agg(amount))
      from (select part, span.weeks, span.day, member, split_part(detail, '/', 2)::int as bucket, sum(amount)::bigint as amount
              from (select day, institution_code, detail, amount from new_rows where measure = 'took' and detail ^@ 'first-response/') as counted join (select code, part, member from institution, parts_of(path, code)) as place on place.code = counted.institution_code,
                   lateral (values (1, date_trunc('week', counted.day::timestamp)::date),
                                   (4, four_weeks_of(counted.day))) as span (weeks, day)
             group by 1, 2, 3, 4, 5 having sum(amount) <> 0) as summed
     group by 1, 2, 3, 4
     order by 1, 2, 3, 4
        on conflict (part, weeks, day, member) do update set counts = counts_together(member_took.counts, excluded.counts);
    return null;
  end $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.tally_took_anew()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
    
    insert into member_took
    select part, weeks, day, member, counts_of(array_agg(bucket), array_agg(amount))
      from (select part, span.weeks, span.day, member, split_part(detail, '/', 2)::int as bucket, sum(amount)::bigint as amount
              from (select day, institution_code, detail, amount from new_rows where measure = 'took' and detail ^@ 'first-response/'
             union all select day, institution_code, detail, -amount from old_rows where measure = 'took' and detail ^@ 'first-response/') as counted join (select code, part, member from institution, parts_of(path, code)) as place on place.code = counted.institution_code,
                   lateral (values (1, date_trunc('week', counted.day::timestamp)::date),
                                   (4, four_weeks_of(counted.day))) as span (weeks, day)
             group by 1, 2, 3, 4, 5 having sum(amount) <> 0) as summed
     group by 1, 2, 3, 4
     order by 1, 2, 3, 4
        on conflict (part, weeks, day, member) do update set counts = counts_together(member_took.counts, excluded.counts);
    return null;
  end $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION supervisor.uuid_from(instant timestamp with time zone)
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE
AS $function$
        select (lpad(to_hex((extract(epoch from instant) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
      $function$

-- may be executed by: salur_supervisor

CREATE INDEX case_step_about ON supervisor.case_step USING btree (complaint_id) WHERE (topic IS NOT NULL)

CREATE INDEX case_step_late ON supervisor.case_step USING btree (institution_code, at, case_id) WHERE ((what = 'answered'::text) AND (detail = 'late'::text))

CREATE INDEX case_step_of_institution ON supervisor.case_step USING btree (institution_code, what, at, case_id)

CREATE INDEX case_step_of_topic ON supervisor.case_step USING btree (institution_code, what, topic, at, case_id) WHERE (topic IS NOT NULL)

CREATE INDEX clock_armed_by_institution ON supervisor.clock USING btree (institution_code, due_at, case_id) INCLUDE (due_on) WHERE ((kind = 'resolution'::text) AND (state = 'armed'::text))

CREATE INDEX clock_due ON supervisor.clock USING btree (due_at) WHERE (state = 'armed'::text)

CREATE INDEX clock_of_complaint ON supervisor.clock USING btree (complaint_id)

CREATE INDEX clock_on_rung ON supervisor.clock USING btree (institution_code, rung_of(ladder, climbed), due_at, id) WHERE ((state = 'passed'::text) AND (institution_code IS NOT NULL))

CREATE INDEX clock_open_triage ON supervisor.clock USING btree (state) WHERE ((kind = 'triage'::text) AND (state = ANY (ARRAY['armed'::text, 'passed'::text])))

CREATE INDEX clock_passed_by_institution ON supervisor.clock USING btree (institution_code, due_at, id) WHERE ((state = 'passed'::text) AND (institution_code IS NOT NULL))

CREATE INDEX clock_passed_unheld ON supervisor.clock USING btree (due_at, id) WHERE ((state = 'passed'::text) AND (institution_code IS NULL))

CREATE INDEX clock_running_by_institution ON supervisor.clock USING btree (institution_code, soon_at(remind_at, due_at)) WHERE ((state = ANY (ARRAY['armed'::text, 'paused'::text])) AND (institution_code IS NOT NULL))

CREATE INDEX clock_to_escalate ON supervisor.clock USING btree (escalate_at) WHERE ((state = 'passed'::text) AND (escalate_at IS NOT NULL))

CREATE INDEX clock_to_remind ON supervisor.clock USING btree (remind_at) WHERE ((state = 'armed'::text) AND (reminded_at IS NULL) AND (remind_at IS NOT NULL))

CREATE INDEX complaint_open ON supervisor.complaint USING btree (id) WHERE (ended_at IS NULL)

CREATE INDEX digest_latest ON supervisor.digest USING btree (day DESC, institution_code)

CREATE INDEX escalation_by_instant ON supervisor.escalation USING btree (escalated_at, clock_id)

CREATE INDEX escalation_of_complaint ON supervisor.escalation USING btree (complaint_id)

CREATE INDEX known_case_in_province ON supervisor.known_case USING btree (institution_code, province_at(province, institution_code), opened_at, id) WHERE ((ended_at IS NULL) AND (role = 'lead'::text))

CREATE INDEX known_case_of_complaint ON supervisor.known_case USING btree (complaint_id)

CREATE INDEX known_case_open ON supervisor.known_case USING btree (institution_code, opened_at) WHERE ((ended_at IS NULL) AND (role = 'lead'::text))

CREATE INDEX known_case_overdue ON supervisor.known_case USING btree (institution_code, overdue_since) WHERE ((ended_at IS NULL) AND (overdue_since IS NOT NULL))

CREATE INDEX letter_by_instant ON supervisor.letter USING btree (sent_at, number)

CREATE INDEX letter_of_institution ON supervisor.letter USING btree (institution_code, sent_at)

CREATE INDEX letter_reading_of_reader ON supervisor.letter_reading USING btree (staff_id, letter_id)

CREATE INDEX letter_template_of_issuer ON supervisor.letter_template USING btree (issuer_code, effective_from)

CREATE INDEX member_tally_empty ON supervisor.member_tally USING btree (part) WHERE (amount = 0)

CREATE INDEX parked_message_due ON supervisor.parked_message USING btree (next_attempt_at) WHERE (state = 'parked'::text)

CREATE INDEX parked_message_open_by_subject ON supervisor.parked_message USING btree (subject, topic, id) WHERE (state = 'parked'::text)

CREATE INDEX recalculation_open ON supervisor.recalculation USING btree (asked_at) WHERE (settled_at IS NULL)

CREATE INDEX tally_bounced ON supervisor.tally USING btree (day, institution_code, detail) INCLUDE (amount) WHERE (measure = 'bounced'::text)

CREATE INDEX tally_empty ON supervisor.tally USING btree (measure) WHERE (amount = 0)

CREATE UNIQUE INDEX parked_message_undecodable ON supervisor.parked_message USING btree (topic, kafka_partition, kafka_offset) WHERE (event_id IS NULL)

CREATE TRIGGER levels_insert AFTER INSERT ON supervisor.tally REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_levels()

CREATE TRIGGER levels_update AFTER UPDATE ON supervisor.tally REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_levels_anew()

CREATE TRIGGER members_come AFTER INSERT ON supervisor.institution FOR EACH ROW EXECUTE FUNCTION move_members()

CREATE TRIGGER members_insert AFTER INSERT ON supervisor.tally REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_members()

CREATE TRIGGER members_move AFTER UPDATE ON supervisor.institution FOR EACH ROW WHEN ((old.path IS DISTINCT FROM new.path)) EXECUTE FUNCTION move_members()

CREATE TRIGGER members_update AFTER UPDATE ON supervisor.tally REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_members_anew()

CREATE TRIGGER tally_insert AFTER INSERT ON supervisor.clock REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_clocks_after_insert()

CREATE TRIGGER tally_insert AFTER INSERT ON supervisor.known_case REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_cases_after_insert()

CREATE TRIGGER tally_update AFTER UPDATE ON supervisor.clock REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_clocks_after_update()

CREATE TRIGGER tally_update AFTER UPDATE ON supervisor.known_case REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_cases_after_update()

CREATE TRIGGER took_come AFTER INSERT ON supervisor.institution FOR EACH ROW EXECUTE FUNCTION move_took()

CREATE TRIGGER took_insert AFTER INSERT ON supervisor.tally REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_took()

CREATE TRIGGER took_move AFTER UPDATE ON supervisor.institution FOR EACH ROW WHEN ((old.path IS DISTINCT FROM new.path)) EXECUTE FUNCTION move_took()

CREATE TRIGGER took_update AFTER UPDATE ON supervisor.tally REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_took_anew()
