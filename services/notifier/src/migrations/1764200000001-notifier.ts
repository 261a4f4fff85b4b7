import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a complaint belongs to is not here: the vault knows how to reach them, the door asks it. */
export class Notifier1764200000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table complaint (
        id          uuid    primary key,
        code        text    not null,
        door        text    not null,
        language    text    not null,
        institution text,
        erased      boolean not null
      )`);
    await db.query(`
      create table notice (
        id           uuid        primary key,
        complaint_id uuid        not null,
        kind         text        not null,
        door         text        not null,
        language     text        not null,
        state        text        not null check (state in ('planned', 'sent', 'delivered', 'failed', 'in-doubt')),
        detail       text,
        planned_at   timestamptz not null,
        reported_at  timestamptz
      )`);
    await db.query('create index notice_by_complaint on notice (complaint_id, planned_at)');
  }

  async down(db: QueryRunner) {
    await db.query('drop table notice; drop table complaint');
  }
}
