import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is late with nobody was looked for among the triage clocks; a complaint that is late for the citizen when it is handed
 * back is late with nobody, too. A statutory clock never knew who held its complaint: from now on it does.
 */
export class LateWithNobody1768900000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index clock_passed_unheld on clock (due_at, id) where state = 'passed' and institution_code is null`);
    await db.query(`
      update clock set institution_code = complaint.institution_code
        from complaint
       where complaint.id = clock.complaint_id and clock.kind = 'statutory' and complaint.institution_code is not null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index clock_passed_unheld');
  }
}
