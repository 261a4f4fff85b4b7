import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a case came to an institution, in English as well: an officer may read the desk in either language. */
export class ReasonInEnglish1767400000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table "case" add reason_en text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table "case" drop reason_en');
  }
}
