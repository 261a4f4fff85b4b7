import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One-time codes for citizens who lost their key, and who else has the same trouble. */
export class Access1765300000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table access_code (
        complaint_id uuid        primary key,
        access_id    uuid        not null,
        digest       bytea,
        misses       int         not null,
        asked_at     timestamptz not null,
        expires_at   timestamptz not null,
        since        timestamptz not null,
        count        int         not null
      );

      create table follower (
        complaint_id uuid        not null,
        browser      bytea       not null,
        since        timestamptz not null,
        primary key (complaint_id, browser)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table follower, access_code');
  }
}
