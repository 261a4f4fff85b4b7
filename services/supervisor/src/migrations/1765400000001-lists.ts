import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is listed in an order stands in that order in an index, so that a page reads a page and not all that it is cut from. */
export class Lists1765400000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index clock_armed_by_institution on clock (institution_code, due_at, case_id) include (due_on)
        where kind = 'resolution' and state = 'armed';
      create index case_step_late on case_step (institution_code, at, case_id)
        where what = 'answered' and detail = 'late';
      create index letter_by_instant on letter (sent_at, number)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index clock_armed_by_institution, case_step_late, letter_by_instant');
  }
}
