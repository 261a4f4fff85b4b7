import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of messages lie with the provider until a job of ours has fetched them. */
export class WaitingFile1764100000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table waiting_file (
        id            uuid        primary key,
        position      bigint      not null generated always as identity,
        complaint_id  uuid        not null,
        door          text        not null,
        sender_index  bytea       not null,
        key           bytea       not null,
        ref           text        not null,
        media_type    text,
        state         text        not null constraint waiting_file_state
                      check (state in ('waiting', 'kept', 'left-out')),
        attempts      int         not null,
        received_at   timestamptz not null,
        due_at        timestamptz not null,
        detail        text
      );
      create index waiting_file_due on waiting_file (due_at) where state = 'waiting';
      create unique index waiting_file_once on waiting_file (complaint_id, key);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table waiting_file');
  }
}
