import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a citizen has answered so far, page by page. It lives for a day. */
export class Draft1765500000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table draft (
        id         uuid        primary key,
        token      bytea       not null,
        answers    text        not null,
        expires_at timestamptz not null
      );
      create unique index draft_of_browser on draft (token);
      create index draft_expiring on draft (expires_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table draft');
  }
}
