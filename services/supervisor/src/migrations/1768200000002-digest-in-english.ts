import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Digests are drawn in English, too; of former nights there is the Indonesian one only. */
export class DigestInEnglish1768200000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table digest add column document_en bytea');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table digest drop column document_en');
  }
}
