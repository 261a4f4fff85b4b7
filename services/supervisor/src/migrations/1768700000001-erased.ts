import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an erased complaint was about is blanked wherever it stands; of a complaint's steps those that say so are found at once. */
export class Erased1768700000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table complaint add erased_at timestamptz;
      create index case_step_about on case_step (complaint_id) where topic is not null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index case_step_about;
      alter table complaint drop column erased_at`);
  }
}
