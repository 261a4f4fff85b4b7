import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When an institution is open, if not as every office. */
export class OfficeHours1764600000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table office_hours (
        institution    text primary key,
        week           jsonb not null,
        days_off       jsonb not null,
        days_on        jsonb not null,
        source         text not null,
        version        int not null
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table office_hours');
  }
}
