import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases to which the citizen has said something are known in a list. */
export class Unheeded1766900000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query('alter table "case" add column unheeded_since timestamptz');
  }

  async down(db: QueryRunner) {
    await db.query('alter table "case" drop column unheeded_since');
  }
}
