import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What telling citizens costs, and for which institution. */
export class Prices1766100000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table price (
        id          uuid          primary key,
        door        text          not null,
        kind        text,
        amount      numeric(12,2) not null constraint price_amount check (amount >= 0),
        valid_from  date          not null,
        source      text          not null,
        author_id   uuid          not null,
        author_name text          not null,
        written_at  timestamptz   not null
      );
      alter table complaint add column institution_code text;
      alter table notice add column institution_code text, add column cost numeric(12,2);
      create index notice_charged on notice (planned_at) where cost is not null`);
  }

  async down(db: QueryRunner) {
    await db.query(`
      drop index notice_charged;
      alter table notice drop column cost, drop column institution_code;
      alter table complaint drop column institution_code;
      drop table price`);
  }
}
