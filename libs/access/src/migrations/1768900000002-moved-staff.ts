import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever moves an institution's cases in the tree moves the people who work on them in the same transaction. */
export class MovedStaff1768900000002 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create function move_staff(of_institution text, called text, to_path text) returns void
      language sql volatile security definer set search_path = access, pg_temp as $$
        update staff set path = to_path, institution_name = called
         where institution = of_institution and (path, institution_name) is distinct from (to_path, called)
      $$;
      grant salur_access to current_user;
      grant create on schema access to salur_access;
      alter function move_staff owner to salur_access;
      revoke create on schema access from salur_access;
      revoke all on function move_staff from public`);
  }

  async down(db: QueryRunner) {
    await db.query('drop function move_staff');
  }
}
