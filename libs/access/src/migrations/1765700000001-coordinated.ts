import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which institutions have coordinators: their codes, and nothing of the people. */
export class Coordinated1765700000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create function coordinated() returns table (institution text)
      language sql stable security definer set search_path = access, pg_temp as $$
        select distinct p.institution from staff p where p.active and p.role = 'coordinator'
      $$;
      grant salur_access to current_user;
      grant create on schema access to salur_access;
      alter function coordinated owner to salur_access;
      revoke create on schema access from salur_access;
      revoke all on function coordinated from public`);
  }

  async down(db: QueryRunner) {
    await db.query('drop function coordinated');
  }
}
