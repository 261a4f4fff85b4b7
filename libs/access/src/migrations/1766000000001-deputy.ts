import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As before, and until when, and who stands in: a deputy who has left or is away themselves is none. */
const staffUnreachable = `
  create function staff_unreachable(staff uuid[], on_day date)
  returns table (id uuid, because text, until date, deputy uuid, deputy_name text)
  language sql stable security definer set search_path = access, pg_temp as $$
    select asked.id, case when p.active then 'on-leave' else 'removed' end, away.last_day, stands.id, stands.name
      from unnest(staff) as asked (id)
           left join access.staff p on p.id = asked.id
           left join access.absence away on away.staff_id = p.id and on_day between away.first_day and away.last_day
           left join access.staff stands
                  on stands.id = away.deputy_id and stands.active
                     and not exists (select from access.absence a
                                      where a.staff_id = stands.id and on_day between a.first_day and a.last_day)
     where p.active is not true or away.staff_id is not null
  $$`;

const formerUnreachable = `
  create function staff_unreachable(staff uuid[], on_day date) returns table (id uuid, because text)
  language sql stable security definer set search_path = access, pg_temp as $$
    select asked.id, case when p.active then 'on-leave' else 'removed' end
      from unnest(staff) as asked (id) left join access.staff p on p.id = asked.id
     where p.active is not true
        or exists (select from access.absence a
                    where a.staff_id = asked.id and on_day between a.first_day and a.last_day)
  $$`;

const ownedByAccess = `
  grant salur_access to current_user;
  grant create on schema access to salur_access;
  alter function staff_unreachable owner to salur_access;
  revoke create on schema access from salur_access;
  revoke all on function staff_unreachable from public`;

export class Deputy1766000000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      alter table absence add column deputy_id uuid references staff check (deputy_id <> staff_id);
      drop function staff_unreachable;
      ${staffUnreachable};
      ${ownedByAccess}`);
  }

  async down(db: QueryRunner) {
    await db.query(`
      drop function staff_unreachable;
      ${formerUnreachable};
      ${ownedByAccess};
      alter table absence drop column deputy_id`);
  }
}
