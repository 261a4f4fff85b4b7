import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * All that waits at a desk, whatever its queue, was sorted together with every complaint there ever was; and how many were
 * assigned in a week was counted among all decisions.
 */
export class WholeDeskAndWeek1767700000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index triage_item_of_desk on triage_item
        (desk, (coalesce(least(triage_due_at, total_due_at), sent_at)), complaint_id);
      create index decision_assigned on decision (decided_at) where outcome = 'assigned'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index triage_item_of_desk, decision_assigned');
  }
}
