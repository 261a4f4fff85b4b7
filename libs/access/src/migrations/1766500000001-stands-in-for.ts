import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For whom somebody stands in on a day, ids and names; for nobody while they are away themselves. */
export class StandsInFor1766500000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create index absence_by_deputy on absence (deputy_id);
      create function stands_in_for(deputy uuid, on_day date) returns table (id uuid, name text)
      language sql stable security definer set search_path = access, pg_temp as $$
        select p.id, p.name
          from absence away join staff p on p.id = away.staff_id and p.active
         where away.deputy_id = deputy and on_day between away.first_day and away.last_day
           and not exists (select from absence a where a.staff_id = deputy and on_day between a.first_day and a.last_day)
         order by p.name, p.id
         limit 50
      $$;
      grant salur_access to current_user;
      grant create on schema access to salur_access;
      alter function stands_in_for owner to salur_access;
      revoke create on schema access from salur_access;
      revoke all on function stands_in_for from public`);
  }

  async down(db: QueryRunner) {
    await db.query('drop function stands_in_for; drop index absence_by_deputy');
  }
}
