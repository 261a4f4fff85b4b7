import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The zone of an institution, and with it of its cases: a deadline is a day there. What is known already is taken for the capital's. */
export class TimeZone1765300000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table institution add column time_zone text not null default 'Asia/Jakarta';
      alter table institution alter column time_zone drop default;
      alter table "case" add column time_zone text not null default 'Asia/Jakarta';
      alter table "case" alter column time_zone drop default`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table "case" drop column time_zone; alter table institution drop column time_zone');
  }
}
