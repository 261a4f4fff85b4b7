import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One draft for each thing an officer writes about a case: a note that is begun does not take the place of an answer. What is
 * kept already is sealed, so its action is not known here; '' until it is read next.
 */
export class DraftsByAction1767700000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table draft add action text not null default '';
      alter table draft alter action drop default;
      alter table draft drop constraint draft_pkey, add primary key (case_id, officer_id, action)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from draft older using draft newer
        where older.case_id = newer.case_id and older.officer_id = newer.officer_id
          and (older.updated_at, older.action) < (newer.updated_at, newer.action);
      alter table draft drop constraint draft_pkey, add primary key (case_id, officer_id);
      alter table draft drop action`);
  }
}
