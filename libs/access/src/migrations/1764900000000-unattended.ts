import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A page left open asks on its own account, and its asking must not keep a session alive. */
export const sessionStaff = `
  create function session_staff(token bytea, at timestamptz, attended boolean default true)
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
    if found and attended then
      select s.last_seen_at into seen from session s where s.token_hash = token;
      -- Once a minute is exact enough, and spares a write per request.
      if seen < at - interval '1 minute' then
        update session s set last_seen_at = at where s.token_hash = token and s.last_seen_at < at;
      end if;
    end if;
  end $$`;

export class Unattended1764900000000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      drop function session_staff(bytea, timestamptz);
      ${sessionStaff};
      grant salur_access to current_user;
      grant usage, create on schema access to salur_access;
      alter function session_staff(bytea, timestamptz, boolean) owner to salur_access;
      revoke create on schema access from salur_access;
      revoke all on function session_staff(bytea, timestamptz, boolean) from public`);
  }

  async down(db: QueryRunner) {
    await db.query('drop function session_staff(bytea, timestamptz, boolean)');
  }
}
