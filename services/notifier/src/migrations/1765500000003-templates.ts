import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a notice is worded, from a day on. Without a row the built-in words hold. */
export class Templates1765500000003 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table template (
        id            uuid        primary key,
        key           text        not null,
        channel       text        not null constraint template_channel check (channel in ('sms', 'text')),
        language      text        not null,
        words         text        not null,
        valid_from    date        not null,
        state         text        not null constraint template_state check (state in ('draft', 'approved', 'retired')),
        author_id     uuid        not null,
        author_name   text        not null,
        written_at    timestamptz not null,
        approver_id   uuid,
        approver_name text,
        approved_at   timestamptz,
        version       int         not null
      );
      create index template_approved on template (valid_from) where state = 'approved'`);
  }

  async down(db: QueryRunner) {
    await db.query('drop table template');
  }
}
