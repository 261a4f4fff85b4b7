import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A notice may be held until the morning, be told together with others, and go on by another door. */
export class HoldNotices1765500000002 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      alter table notice add column cause_id uuid, add column news text, add column told_with uuid,
        drop constraint notice_state_check;
      alter table notice add constraint notice_state_check
        check (state in ('held', 'planned', 'sending', 'sent', 'delivered', 'read', 'failed', 'in-doubt', 'joined'));
      create index notice_held on notice (complaint_id) where state = 'held';
      alter table complaint add column time_zone text not null default 'Asia/Jakarta', add column heard_at timestamptz;
      alter table complaint alter column time_zone drop default`);
  }

  async down(db: QueryRunner) {
    await db.query(`
      alter table complaint drop column time_zone, drop column heard_at;
      drop index notice_held;
      delete from notice where state in ('held', 'joined');
      alter table notice drop column cause_id, drop column news, drop column told_with, drop constraint notice_state_check;
      alter table notice add constraint notice_state_check
        check (state in ('planned', 'sending', 'sent', 'delivered', 'read', 'failed', 'in-doubt'))`);
  }
}
