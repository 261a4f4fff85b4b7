import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Messages that could not be handled yet, and those that must wait behind them: a key is (topic, subject). Only the first
 * open row of a key has `next_attempt_at`. Bytes that are no event have no subject and block nothing.
 */
export class Parking1764000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table parked_message (
        id               bigint      generated always as identity primary key,
        topic            text        not null,
        subject          text,
        source           text,
        sequence         bigint,
        event_id         uuid,
        type             text,
        kafka_partition  int         not null,
        kafka_offset     bigint      not null,
        message_key      bytea,
        headers          json        not null,
        payload          bytea,
        reason_class     text        not null,
        reason           text        not null,
        attempts         int         not null default 0,
        next_attempt_at  timestamptz,
        state            text        not null default 'parked' check (state in ('parked', 'released', 'skipped')),
        parked_at        timestamptz not null default now(),
        resolved_at      timestamptz,
        resolved_by      text,
        resolved_note    text
      );
      create index parked_message_open_by_subject on parked_message (subject, topic, id) where state = 'parked';
      create index parked_message_due on parked_message (next_attempt_at) where state = 'parked';
      create unique index parked_message_undecodable on parked_message (topic, kafka_partition, kafka_offset)
        where event_id is null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table parked_message');
  }
}
