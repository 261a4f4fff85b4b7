import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom to tell something on that day: one person or who stands in for them, or everybody of these roles at an institution (null: anywhere). Ids only. */
export class StaffToTell1766100000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create index staff_by_institution on staff (institution) where active;
      create function staff_to_tell(one uuid, place text, among text[], on_day date)
      returns table (id uuid, institution text)
      language sql stable security definer set search_path = access, pg_temp as $$
        select p.id, p.institution
          from staff p
         where p.active
           and (p.id = coalesce((select away.deputy from staff_unreachable(array[one], on_day) as away), one)
                or one is null and p.role = any(among) and (place is null or p.institution = place))
           and not exists (select from absence a where a.staff_id = p.id and on_day between a.first_day and a.last_day)
         order by p.id
         limit 200
      $$;
      grant salur_access to current_user;
      grant create on schema access to salur_access;
      alter function staff_to_tell owner to salur_access;
      revoke create on schema access from salur_access;
      revoke all on function staff_to_tell from public`);
  }

  async down(db: QueryRunner) {
    await db.query('drop function staff_to_tell; drop index staff_by_institution');
  }
}
