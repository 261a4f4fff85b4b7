import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who took which list out of the hub. */
export class Exports1765200000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table export (
        id         uuid        primary key,
        staff_id   uuid        not null,
        staff_name text        not null,
        at         timestamptz not null,
        format     text        not null,
        texts      boolean     not null,
        filter     jsonb       not null
      );
      comment on table export is 'append only: who took which list of cases out of the hub, and whether with texts'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table export');
  }
}
