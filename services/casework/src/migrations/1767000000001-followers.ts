import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a follower has been given the answer of the complaint it goes on with, and which cases are followed: so that nobody
 * who follows is left without an answer when that one ends.
 */
export class Followers1767000000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      alter table "case"
        add column passed_on boolean not null default false,
        add column followed boolean not null default false`);
    await db.query(`
      update "case" one set passed_on = true
       where one.merged_into is not null and one.how = 'merged'
         and exists (select from entry
                      where entry.complaint_id = one.complaint_id and entry.case_id = one.id and entry.kind = 'answered'
                        and entry.final and entry.at >= one.status_since)`);
    await db.query(`
      update "case" one set followed = true
       where one.role = 'lead'
         and one.complaint_id in (select merged_into from "case" where merged_into is not null and how = 'merged')`);
    await db.query(`
      create index case_ended_followed on "case" (id) where followed and status in ('closed', 'handed-back')`);
  }

  async down(db: QueryRunner) {
    await db.query('drop index case_ended_followed');
    await db.query('alter table "case" drop column passed_on, drop column followed');
  }
}
