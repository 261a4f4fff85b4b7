import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every notice comes to an end: until when more is waited for stands in its row. */
export class SettleNotices1765500000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      alter table notice add column due_at timestamptz;
      alter table notice drop constraint notice_state_check;
      alter table notice add constraint notice_state_check
        check (state in ('planned', 'sending', 'sent', 'delivered', 'read', 'failed', 'in-doubt'));
      update notice set due_at = planned_at + interval '3 days' where state in ('planned', 'sent', 'in-doubt');
      create index notice_due on notice (due_at) where due_at is not null;
      create index notice_failed on notice (reported_at) where state = 'failed'`);
  }

  async down(db: QueryRunner) {
    await db.query(`
      drop index notice_failed, notice_due;
      alter table notice drop column due_at, drop constraint notice_state_check;
      update notice set state = case state when 'sending' then 'planned' when 'read' then 'delivered' end
       where state in ('sending', 'read');
      alter table notice add constraint notice_state_check
        check (state in ('planned', 'sent', 'delivered', 'failed', 'in-doubt'))`);
  }
}
