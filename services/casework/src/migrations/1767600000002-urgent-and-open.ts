import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What goes before the rest was found among all that ever did, and these become more every day; nearly all of them have
 * ended. Each kind of list has its own now, in its order, so that its first page is its first rows.
 */
export class UrgentAndOpen1767600000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index case_urgent;
      create index case_urgent on "case" (due_at, id) include (institution_path)
       where priority = 'high' and status not in ('closed', 'handed-back');
      create index case_urgent_ended on "case" (ended_at, id) include (institution_path)
       where priority = 'high' and status in ('closed', 'handed-back')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index case_urgent, case_urgent_ended;
      create index case_urgent on "case" (institution_path text_pattern_ops, due_at, id) where priority = 'high'`);
  }
}
