import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When X last asked whether we hold the secret. */
export class XChallenge1766740000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table x_challenge (
        account text        primary key,
        seen_at timestamptz not null
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table x_challenge');
  }
}
