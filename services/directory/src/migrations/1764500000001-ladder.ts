import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Policies say until when they hold, what pauses them, how far they stretch and who is told when they are missed. */
export class Ladder1764500000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table deadline_policy
        add effective_to date,
        add extension    int    not null default 0,
        add calendar     text   not null default 'national',
        add paused_by    text[] not null default '{clarification}',
        add ladder       jsonb  not null default '[]';
      alter table deadline_policy
        alter extension drop default, alter calendar drop default,
        alter paused_by drop default, alter ladder drop default`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table deadline_policy
        drop effective_to, drop extension, drop calendar, drop paused_by, drop ladder`);
  }
}
