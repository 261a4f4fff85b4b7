import type { MigrationInterface, QueryRunner } from 'typeorm';

const ended = `status in ('closed', 'handed-back')`;

/**
 * What a filter of the inbox asks for stands in an index of its own: of a view in which next to nothing is, nothing else is looked
 * at. They are small, since a class or a door is kept once for all cases that have it; in which order a list stands they need not
 * know, since few are sorted at once, and of many the first are found in the order of the list.
 */
export class RareViews1767100000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index case_by_class on "case" (class);
      create index case_by_door on "case" (door);
      create index case_by_opening on "case" (opened_at);
      create index case_at_institution on "case" (institution_code);
      create index case_ended_of_officer on "case" (officer_id) where ${ended};
      create index case_handed_back on "case" (ended_at, id) include (institution_path) where status = 'handed-back'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index case_by_class, case_by_door, case_by_opening, case_at_institution, case_ended_of_officer, case_handed_back`);
  }
}
