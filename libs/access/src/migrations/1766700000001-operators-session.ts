import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sessionStaff as sessionStaffBefore } from './1764900000000-unattended.js';

/** The time at which a session ends in any case is that of its row, where the row has one. */
const sessionStaff = sessionStaffBefore
  .replace('create function', 'create or replace function')
  .replace(`s.opened_at > at - interval '10 hours'`, `coalesce(s.ends_at, s.opened_at + interval '10 hours') > at`);

/** Sessions that an operator makes at the machine of a hub: their rows say so, and none lives longer than an hour. */
export class OperatorsSession1766700000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      alter table session add column ends_at timestamptz,
                          add column opened_by text not null default 'sign-in';
      alter table session
        add constraint session_opened_by_check check (opened_by in ('sign-in', 'operator')),
        add constraint session_of_operator_is_short
          check (opened_by <> 'operator' or (ends_at is not null and ends_at <= opened_at + interval '1 hour'));
      grant salur_access to current_user;
      grant create on schema access to salur_access;
      ${sessionStaff};
      revoke create on schema access from salur_access`);
  }

  async down(db: QueryRunner) {
    await db.query(`
      delete from session where opened_by = 'operator';
      ${sessionStaffBefore.replace('create function', 'create or replace function')};
      alter table session drop constraint session_of_operator_is_short, drop constraint session_opened_by_check,
                          drop column ends_at, drop column opened_by`);
  }
}
