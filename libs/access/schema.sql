create table absence (
  staff_id uuid not null,
  first_day date not null,
  last_day date not null,
  noted_by uuid not null,
  noted_at timestamp with time zone not null,
  deputy_id uuid
)
-- salur_access may arwd on absence

create table migration (
  name text not null,
  applied_at timestamp with time zone not null default now()
)

create table session (
  token_hash bytea not null,
  staff_id uuid not null,
  opened_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ends_at timestamp with time zone,
  opened_by text not null default 'sign-in'::text,
  proven_at timestamp with time zone
)
-- salur_access may arwd on session

create table sign_in (
  attempt_hash bytea not null,
  state text not null,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  begun_at timestamp with time zone not null,
  asked_anew boolean not null default false
)
-- salur_access may arwd on sign_in

create table staff (
  id uuid not null,
  subject text not null,
  name text not null,
  role text not null,
  institution text not null,
  institution_name text not null,
  path text not null,
  active boolean not null default true
)
-- salur_access may arwd on staff

create table staff_post (
  staff_id uuid not null,
  post text not null,
  set_by uuid not null,
  set_at timestamp with time zone not null
)
-- salur_access may arwd on staff_post

alter table absence add constraint absence_check CHECK ((last_day >= first_day))

alter table absence add constraint absence_check1 CHECK ((deputy_id <> staff_id))

alter table absence add constraint absence_deputy_id_fkey FOREIGN KEY (deputy_id) REFERENCES staff(id)

alter table absence add constraint absence_pkey PRIMARY KEY (staff_id, first_day)

alter table absence add constraint absence_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff(id)

alter table migration add constraint migration_pkey PRIMARY KEY (name)

alter table session add constraint session_of_operator_is_short CHECK (((opened_by <> 'operator'::text) OR ((ends_at IS NOT NULL) AND (ends_at <= (opened_at + '01:00:00'::interval)))))

alter table session add constraint session_opened_by_check CHECK ((opened_by = ANY (ARRAY['sign-in'::text, 'operator'::text])))

alter table session add constraint session_pkey PRIMARY KEY (token_hash)

alter table session add constraint session_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff(id)

alter table sign_in add constraint sign_in_pkey PRIMARY KEY (attempt_hash)

alter table staff add constraint staff_path_check CHECK ((path ~ '^([a-z0-9-]+/)+$'::text))

alter table staff add constraint staff_pkey PRIMARY KEY (id)

alter table staff add constraint staff_role_check CHECK ((role = ANY (ARRAY['officer'::text, 'triage'::text, 'coordinator'::text, 'administrator'::text, 'clerk'::text])))

alter table staff add constraint staff_subject UNIQUE (subject)

alter table staff_post add constraint staff_post_pkey PRIMARY KEY (staff_id)

alter table staff_post add constraint staff_post_post_check CHECK ((post = ANY (ARRAY['liaison-officer'::text, 'head'::text])))

alter table staff_post add constraint staff_post_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff(id)

CREATE OR REPLACE FUNCTION access.colleagues(below text, one uuid)
 RETURNS TABLE(id uuid, name text, role text, institution text, path text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'access', 'pg_temp'
AS $function$
      begin
        return query
          select p.id, p.name, p.role, p.institution, p.path
            from staff p
           where p.active and p.path like below || '%' and (one is null or p.id = one)
           order by p.path, p.name
           limit 200;
      end $function$

-- may be executed by: salur_casework

CREATE OR REPLACE FUNCTION access.coordinated()
 RETURNS TABLE(institution text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'access', 'pg_temp'
AS $function$
        select distinct p.institution from staff p where p.active and p.role = 'coordinator'
      $function$

-- may be executed by: salur_supervisor

CREATE OR REPLACE FUNCTION access.end_session(token bytea, at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'access', 'pg_temp'
AS $function$
  begin
    update session set ended_at = at where token_hash = token and ended_at is null;
  end $function$

-- may be executed by: salur_access

CREATE OR REPLACE FUNCTION access.end_sessions_of(staff uuid, at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'access', 'pg_temp'
AS $function$
  begin
    update session set ended_at = at where staff_id = staff and ended_at is null;
  end $function$

-- may be executed by: salur_access

CREATE OR REPLACE FUNCTION access.leave_post()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'access', 'pg_temp'
AS $function$ begin
    delete from staff_post where staff_id = new.id;
    return null;
  end $function$

-- may be executed by: salur_access

CREATE OR REPLACE FUNCTION access.may_stand_in(deputy staff, absent staff)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
    select deputy.active and deputy.role = 'officer' and absent.path ^@ deputy.path
  $function$

CREATE OR REPLACE FUNCTION access.move_staff(of_institution text, called text, to_path text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'access', 'pg_temp'
AS $function$
        update staff set path = to_path, institution_name = called
         where institution = of_institution and (path, institution_name) is distinct from (to_path, called)
      $function$

-- may be executed by: salur_casework

CREATE OR REPLACE FUNCTION access.open_session(staff uuid, token bytea, previous bytea, at timestamp with time zone, proven timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'access', 'pg_temp'
AS $function$
  begin
    update session set ended_at = at, proven_at = nullif(proven_at, proven) where token_hash = previous and ended_at is null;
    insert into session (token_hash, staff_id, opened_at, last_seen_at, proven_at) values (token, staff, at, at, proven);
    delete from session where opened_at < at - interval '30 days';
  end $function$

-- may be executed by: salur_access

CREATE OR REPLACE FUNCTION access.proof_spent(staff uuid, at timestamp with time zone)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
 SET search_path TO 'access', 'pg_temp'
AS $function$
    select max(s.proven_at) from session s
     where s.staff_id = staff and s.proven_at is not null
       and (s.ended_at is not null or s.last_seen_at <= at - interval '30 minutes'
            or coalesce(s.ends_at, s.opened_at + interval '10 hours') <= at)
  $function$

-- may be executed by: salur_access

CREATE OR REPLACE FUNCTION access.session_staff(token bytea, at timestamp with time zone, attended boolean DEFAULT true)
 RETURNS TABLE(id uuid, name text, role text, institution text, institution_name text, path text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'access', 'pg_temp'
AS $function$
  declare
    seen timestamptz;
  begin
    return query
      select p.id, p.name, p.role, p.institution, p.institution_name, p.path
        from session s join staff p on p.id = s.staff_id
       where s.token_hash = token and s.ended_at is null and p.active
         and s.last_seen_at > at - interval '30 minutes' and coalesce(s.ends_at, s.opened_at + interval '10 hours') > at;
    if found and attended then
      select s.last_seen_at into seen from session s where s.token_hash = token;
      -- Once a minute is exact enough, and spares a write per request.
      if seen < at - interval '1 minute' then
        update session s set last_seen_at = at where s.token_hash = token and s.last_seen_at < at;
      end if;
    end if;
  end $function$

-- may be executed by: salur_casework, salur_directory, salur_intake_social, salur_intake_web, salur_notifier, salur_router, salur_supervisor

CREATE OR REPLACE FUNCTION access.staff_in_post(posts text[], places text[], on_day date)
 RETURNS TABLE(id uuid, institution text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'access', 'pg_temp'
AS $function$
    with reachable as (
      select told.id, told.institution, array_position(places, p.institution) as step, held.post
        from staff p
             left join staff_post held on held.staff_id = p.id
             left join absence away on away.staff_id = p.id and on_day between away.first_day and away.last_day
             join staff told on case when away.staff_id is null then told.id = p.id
                                     else told.id = away.deputy_id and may_stand_in(told, p) end
       where p.active and p.role = 'officer' and p.institution = any(places) and told.active
         and not exists (select from absence a
                          where a.staff_id = told.id and on_day between a.first_day and a.last_day)
    ), meant as (
      select * from reachable
       where case when posts is null then post is null and step = (select min(r.step) from reachable r)
                  else post = any(posts) and (step < cardinality(places) or cardinality(places) = 1) end
    )
    select distinct one.id, one.institution
      from (select m.id, m.institution from meant m where m.step = (select min(step) from meant)
            union all
            select r.id, r.institution from reachable r
             where r.step = (select min(step) from reachable) and not exists (select from meant)) as one
     order by one.id
     limit 200
  $function$

-- may be executed by: salur_notifier

CREATE OR REPLACE FUNCTION access.staff_to_tell(one uuid, place text, among text[], on_day date)
 RETURNS TABLE(id uuid, institution text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'access', 'pg_temp'
AS $function$
        select p.id, p.institution
          from staff p
         where p.active
           and (p.id = coalesce((select away.deputy from staff_unreachable(array[one], on_day) as away), one)
                or one is null and p.role = any(among) and (place is null or p.institution = place))
           and not exists (select from absence a where a.staff_id = p.id and on_day between a.first_day and a.last_day)
         order by p.id
         limit 200
      $function$

-- may be executed by: salur_notifier

CREATE OR REPLACE FUNCTION access.staff_unreachable(staff uuid[], on_day date)
 RETURNS TABLE(id uuid, because text, until date, deputy uuid, deputy_name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'access', 'pg_temp'
AS $function$
    select asked.id, case when p.active then 'on-leave' else 'removed' end, away.last_day, stands.id, stands.name
      from unnest(staff) as asked (id)
           left join access.staff p on p.id = asked.id
           left join access.absence away on away.staff_id = p.id and on_day between away.first_day and away.last_day
           left join access.staff stands
                  on stands.id = away.deputy_id and may_stand_in(stands, p)
                     and not exists (select from access.absence a
                                      where a.staff_id = stands.id and on_day between a.first_day and a.last_day)
     where p.active is not true or away.staff_id is not null
  $function$

-- may be executed by: salur_casework, salur_notifier, salur_supervisor

CREATE OR REPLACE FUNCTION access.stands_in_for(deputy uuid, on_day date)
 RETURNS TABLE(id uuid, name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'access', 'pg_temp'
AS $function$
    select p.id, p.name
      from absence away join staff p on p.id = away.staff_id and p.active
           join staff stands on stands.id = away.deputy_id and may_stand_in(stands, p)
     where away.deputy_id = deputy and on_day between away.first_day and away.last_day
       and not exists (select from absence a where a.staff_id = deputy and on_day between a.first_day and a.last_day)
     order by p.name, p.id
     limit 50
  $function$

-- may be executed by: salur_casework

CREATE INDEX absence_by_deputy ON access.absence USING btree (deputy_id)

CREATE INDEX session_by_age ON access.session USING btree (opened_at)

CREATE INDEX session_by_proof ON access.session USING btree (staff_id, proven_at) WHERE (proven_at IS NOT NULL)

CREATE INDEX session_open_by_staff ON access.session USING btree (staff_id) WHERE (ended_at IS NULL)

CREATE INDEX sign_in_by_age ON access.sign_in USING btree (begun_at)

CREATE INDEX staff_by_institution ON access.staff USING btree (institution) WHERE active

CREATE INDEX staff_by_path ON access.staff USING btree (path text_pattern_ops) WHERE active

CREATE TRIGGER leave_post AFTER UPDATE ON access.staff FOR EACH ROW WHEN ((((old.institution IS DISTINCT FROM new.institution) OR (old.role IS DISTINCT FROM new.role)) OR (old.active IS DISTINCT FROM new.active))) EXECUTE FUNCTION leave_post()
