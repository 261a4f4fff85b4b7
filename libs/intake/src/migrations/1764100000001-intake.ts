import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every door keeps: received messages, complaints and their facts, files, and the rules of the promise. */
export class Intake1764100000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table message_key (
        account        text        not null,
        key            text        not null,
        fingerprint    bytea       not null,
        complaint_id   uuid        not null,
        at             timestamptz not null,
        primary key (account, key)
      );

      create table complaint (
        id             uuid        primary key,
        code           text        not null constraint complaint_code unique,
        door           text        not null,
        class          text        not null,
        language       text        not null,
        anonymous      boolean     not null,
        confidential   boolean     not null,
        reachable      boolean     not null,
        title          text,
        text           text,
        place          text,
        occurred_on    date,
        institution    text,
        attachments    jsonb       not null,
        received_at    timestamptz not null,
        answer_by      timestamptz,
        reply_key_hash bytea,
        sender_index   bytea
      );
      create index complaint_of_sender on complaint (sender_index, received_at) where sender_index is not null;

      create table complaint_fact (
        complaint_id   uuid        not null,
        event_id       uuid        not null,
        what           text        not null,
        sequence       int         not null,
        at             timestamptz not null,
        data           jsonb       not null,
        primary key (complaint_id, event_id)
      );

      create table attachment (
        id             uuid        primary key,
        complaint_id   uuid        not null,
        media_type     text        not null,
        content        bytea       not null
      );
      -- The bytes are encrypted: trying to compress them costs time and gains nothing.
      alter table attachment alter column content set storage external;
      create index attachment_of_complaint on attachment (complaint_id);

      create table policy (
        id             text        primary key,
        kind           text        not null,
        class          text,
        amount         int         not null,
        unit           text        not null,
        effective_from date        not null,
        version        text        not null
      );

      create table calendar_year (
        year           int         primary key,
        holidays       jsonb       not null,
        version        text        not null
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table calendar_year, policy, attachment, complaint_fact, complaint, message_key');
  }
}
