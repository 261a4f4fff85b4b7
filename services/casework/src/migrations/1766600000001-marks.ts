import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How an office sorts its own work: labels of its own, and what goes before the rest. */
export class Marks1766600000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      alter table "case"
        add priority text not null default 'normal' check (priority in ('normal', 'high')),
        add labels text[] not null default '{}';
      alter table "case" alter priority drop default, alter labels drop default;
      create index case_labelled on "case" using gin (labels) where labels <> '{}';
      create index case_urgent on "case" (institution_path text_pattern_ops, due_at, id) where priority = 'high'`);
  }

  async down(db: QueryRunner) {
    await db.query(`drop index case_labelled, case_urgent; alter table "case" drop priority, drop labels`);
  }
}
