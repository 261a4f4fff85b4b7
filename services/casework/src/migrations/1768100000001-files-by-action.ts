import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file waits for the question, the answer or the contribution that it was attached to. */
export class FilesByAction1768100000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      alter table upload add column action text not null default 'answer';
      update upload set action = 'contribute'
        from "case" where "case".id = upload.case_id and "case".role = 'co-owner'`);
  }

  async down(db: QueryRunner) {
    await db.query('alter table upload drop column action');
  }
}
