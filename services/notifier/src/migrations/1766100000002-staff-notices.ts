import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staff are told, and how they wish it. No address: that lies in the vault. */
export class StaffNotices1766100000002 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table staff_wish (
        staff_id uuid  primary key,
        language text  not null,
        ways     jsonb not null
      );
      create table staff_notice (
        id            uuid        primary key,
        staff_id      uuid        not null,
        cause_id      uuid        not null,
        kind          text        not null,
        code          text,
        case_id       uuid,
        institution   text,
        deadline      timestamptz,
        state         text        not null constraint staff_notice_state
                                  check (state in ('planned', 'sending', 'sent', 'failed', 'in-doubt')),
        detail        text,
        attempts      int         not null,
        planned_at    timestamptz not null,
        due_at        timestamptz,
        claimed_until timestamptz,
        ended_at      timestamptz
      );
      create index staff_notice_due on staff_notice (due_at) where state = 'planned';
      create index staff_notice_sending on staff_notice (claimed_until) where state = 'sending';
      create index staff_notice_of_staff on staff_notice (staff_id, ended_at)`);
  }

  async down(db: QueryRunner) {
    await db.query('drop table staff_notice, staff_wish');
  }
}
