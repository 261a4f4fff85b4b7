import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which province a complaint lies: told to the monitor, which counts by it. */
export class Province1767500000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query('alter table routed_complaint add column province text');
  }

  async down(db: QueryRunner) {
    await db.query('alter table routed_complaint drop column province');
  }
}
