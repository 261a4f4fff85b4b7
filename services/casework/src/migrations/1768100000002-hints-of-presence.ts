import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A hint of people who have come to a case, left it or begun to write; null: cases have changed. */
export class HintsOfPresence1768100000002 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query('alter table case_hint add column present_at uuid');
  }

  async down(db: QueryRunner) {
    await db.query('alter table case_hint drop column present_at');
  }
}
