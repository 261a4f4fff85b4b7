import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of complaints from before nobody has told casework: null. */
export class Reachable1768500000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table complaint add column reachable boolean');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table complaint drop column reachable');
  }
}
