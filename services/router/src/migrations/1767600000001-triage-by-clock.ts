import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits at a desk stands in the order in which it is due. What waited before counts as due when it came. */
export class TriageByClock1767600000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      alter table triage_item
        add column triage_due_at timestamptz,
        add column total_due_at  timestamptz;
      drop index triage_item_by_desk;
      create index triage_item_by_clock on triage_item
        (desk, queue, (coalesce(least(triage_due_at, total_due_at), sent_at)), complaint_id)`);
  }

  async down(db: QueryRunner) {
    await db.query(`
      drop index triage_item_by_clock;
      create index triage_item_by_desk on triage_item (desk, queue, sent_at, complaint_id);
      alter table triage_item drop column triage_due_at, drop column total_due_at`);
  }
}
