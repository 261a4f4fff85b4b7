import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a case answers the citizen or helps the one that does. Every case until now was the only one. */
export class CaseRole1764800000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table "case" add column role text not null default 'lead';
      alter table "case" alter column role drop default`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table "case" drop column role');
  }
}
