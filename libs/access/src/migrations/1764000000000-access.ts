import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
  create table staff (
    id               uuid primary key,
    subject          text not null constraint staff_subject unique,
    name             text not null,
    role             text not null check (role in ('officer', 'triage', 'coordinator', 'administrator')),
    institution      text not null,
    institution_name text not null,
    path             text not null check (path ~ '^([a-z0-9-]+/)+$'),
    active           boolean not null default true
  );
  create table session (
    token_hash   bytea primary key,
    staff_id     uuid not null references staff,
    opened_at    timestamptz not null,
    last_seen_at timestamptz not null,
    ended_at     timestamptz
  );
  create index session_open_by_staff on session (staff_id) where ended_at is null;
  create index session_by_age on session (opened_at);
  create table sign_in (
    attempt_hash  bytea primary key,
    state         text not null,
    nonce         text not null,
    code_verifier text not null,
    return_to     text not null,
    begun_at      timestamptz not null
  );
  create index sign_in_by_age on sign_in (begun_at)`;

/** Called by other services' roles, so it runs with the rights of `salur_access` and shows one person at most. */
const sessionStaff = `
  create function session_staff(token bytea, at timestamptz)
  returns table (id uuid, name text, role text, institution text, institution_name text, path text)
  language plpgsql volatile security definer set search_path = access, pg_temp as $$
  declare
    seen timestamptz;
  begin
    return query
      select p.id, p.name, p.role, p.institution, p.institution_name, p.path
        from session s join staff p on p.id = s.staff_id
       where s.token_hash = token and s.ended_at is null and p.active
         and s.last_seen_at > at - interval '30 minutes' and s.opened_at > at - interval '10 hours';
    if found then
      select s.last_seen_at into seen from session s where s.token_hash = token;
      -- Once a minute is exact enough, and spares a write per request.
      if seen < at - interval '1 minute' then
        update session s set last_seen_at = at where s.token_hash = token and s.last_seen_at < at;
      end if;
    end if;
  end $$`;

const opening = `
  create function open_session(staff uuid, token bytea, previous bytea, at timestamptz) returns void
  language plpgsql volatile set search_path = access, pg_temp as $$
  begin
    update session set ended_at = at where token_hash = previous and ended_at is null;
    insert into session (token_hash, staff_id, opened_at, last_seen_at) values (token, staff, at, at);
    delete from session where opened_at < at - interval '30 days';
  end $$;

  create function end_session(token bytea, at timestamptz) returns void
  language plpgsql volatile set search_path = access, pg_temp as $$
  begin
    update session set ended_at = at where token_hash = token and ended_at is null;
  end $$;

  create function end_sessions_of(staff uuid, at timestamptz) returns void
  language plpgsql volatile set search_path = access, pg_temp as $$
  begin
    update session set ended_at = at where staff_id = staff and ended_at is null;
  end $$`;

export class Access1764000000000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(tables);
    await db.query(sessionStaff);
    await db.query(opening);
    await db.query(`
      grant salur_access to current_user;
      grant usage, create on schema access to salur_access;
      alter function session_staff owner to salur_access;
      revoke create on schema access from salur_access;
      revoke all on all functions in schema access from public`);
  }

  async down(db: QueryRunner) {
    await db.query(`
      drop function session_staff, open_session, end_session, end_sessions_of;
      drop table sign_in, session, staff`);
  }
}
