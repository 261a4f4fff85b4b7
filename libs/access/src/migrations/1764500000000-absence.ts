import type { MigrationInterface, QueryRunner } from 'typeorm';

const absence = `
  create table absence (
    staff_id    uuid not null references staff,
    first_day   date not null,
    last_day    date not null check (last_day >= first_day),
    noted_by    uuid not null,
    noted_at    timestamptz not null,
    primary key (staff_id, first_day)
  )`;

/** Of these people, those who cannot be told anything on that day, and why. Who was never staff counts as removed. */
const staffUnreachable = `
  create function staff_unreachable(staff uuid[], on_day date) returns table (id uuid, because text)
  language sql stable security definer set search_path = access, pg_temp as $$
    select asked.id, case when p.active then 'on-leave' else 'removed' end
      from unnest(staff) as asked (id) left join access.staff p on p.id = asked.id
     where p.active is not true
        or exists (select from access.absence a
                    where a.staff_id = asked.id and on_day between a.first_day and a.last_day)
  $$`;

export class Absence1764500000000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(absence);
    await db.query(staffUnreachable);
    await db.query(`
      grant salur_access to current_user;
      grant usage, create on schema access to salur_access;
      alter function staff_unreachable owner to salur_access;
      revoke create on schema access from salur_access;
      revoke all on function staff_unreachable from public`);
  }

  async down(db: QueryRunner) {
    await db.query('drop function staff_unreachable; drop table absence');
  }
}
