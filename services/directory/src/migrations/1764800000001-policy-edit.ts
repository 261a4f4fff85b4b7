import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wrote a deadline policy is kept as it is of institutions and services. Of those written before, nobody knows. */
export class PolicyEdit1764800000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table directory_edit
        drop constraint directory_edit_thing,
        add constraint directory_edit_thing check (thing in ('institution', 'service', 'policy'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from directory_edit where thing = 'policy';
      alter table directory_edit
        drop constraint directory_edit_thing,
        add constraint directory_edit_thing check (thing in ('institution', 'service'))`);
  }
}
