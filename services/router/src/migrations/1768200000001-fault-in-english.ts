import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a job failed is told in the language of whoever reads it. */
export class FaultInEnglish1768200000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table job alter column fault type jsonb
        using case when fault is not null then jsonb_build_object('id', fault, 'en', fault) end`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table job alter column fault type text using fault ->> 'id'`);
  }
}
