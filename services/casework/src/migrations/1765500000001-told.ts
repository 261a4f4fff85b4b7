import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of everything an officer had the citizen told, not of final answers alone. */
export class Told1765500000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table entry add column told_by text, add column told_state text, add column told_at timestamptz;
      alter table awaited_notice add column final boolean not null default true;
      alter table awaited_notice alter column final drop default`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from awaited_notice where not final;
      alter table awaited_notice drop column final;
      alter table entry drop column told_by, drop column told_state, drop column told_at`);
  }
}
