import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a bind of our own needs: who holds it, what came lately, parts of long messages, and ids of what was sent. */
export class Smpp1765700000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table smpp_lease (
        bind         text        primary key,
        owner        text        not null,
        epoch        bigint      not null,
        expires_at   timestamptz not null
      );

      create table smpp_arrival (
        digest       bytea       primary key,
        key          uuid        not null,
        arrived_at   timestamptz not null,
        settled      boolean     not null
      );
      create index smpp_arrival_key on smpp_arrival (key);
      create index smpp_arrival_age on smpp_arrival (arrived_at);

      create table smpp_part (
        key          uuid        primary key,
        line         bytea       not null,
        number       smallint    not null,
        total        smallint    not null,
        sealed_under uuid        not null,
        content      text        not null,
        received_at  timestamptz not null,
        taken        boolean     not null
      );
      create index smpp_part_waiting on smpp_part (line, received_at) where not taken;
      create index smpp_part_age on smpp_part (received_at);

      create table smpp_segment (
        provider_id  text        not null,
        message_id   uuid        not null,
        number       smallint    not null,
        total        smallint    not null,
        outcome      text,
        sent_at      timestamptz not null,
        primary key (message_id, number)
      );
      create index smpp_segment_provider on smpp_segment (provider_id);
      create index smpp_segment_age on smpp_segment (sent_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table smpp_segment, smpp_part, smpp_arrival, smpp_lease');
  }
}
