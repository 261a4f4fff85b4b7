import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For whom an officer stood in who did something. */
export class StoodIn1766500000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query('alter table entry add instead_of_id uuid, add instead_of_name text');
  }

  async down(db: QueryRunner) {
    await db.query('alter table entry drop instead_of_id, drop instead_of_name');
  }
}
