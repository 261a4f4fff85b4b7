import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a door of messages keeps besides: conversations, what came in, what goes out. No address is in any of them. */
export class Conversation1764100000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table conversation (
        sender_index  bytea       primary key,
        id            uuid        not null constraint conversation_id unique,
        state         jsonb       not null,
        version       int         not null,
        updated_at    timestamptz not null
      );

      create table inbound_message (
        account       text        not null,
        key           text        not null,
        sender_index  bytea       not null,
        sealed_under  uuid        not null,
        raw           text        not null,
        received_at   timestamptz not null,
        primary key (account, key)
      );
      create index inbound_message_sealed_under on inbound_message (sealed_under);

      create table outgoing_message (
        id            uuid        primary key,
        position      bigint      not null generated always as identity,
        sender_index  bytea       not null,
        sealed_under  uuid        not null,
        complaint_id  uuid,
        kind          text        not null,
        notice        boolean     not null,
        body          text        not null,
        state         text        not null constraint outgoing_message_state
                      check (state in ('planned', 'sending', 'sent', 'delivered', 'failed', 'in-doubt')),
        attempts      int         not null,
        planned_at    timestamptz not null,
        due_at        timestamptz not null,
        claimed_until timestamptz,
        provider_id   text,
        detail        text
      );
      create index outgoing_message_due on outgoing_message (due_at) where state = 'planned';
      create index outgoing_message_of_recipient on outgoing_message (sender_index, position)
        where state in ('planned', 'sending');
      create index outgoing_message_by_provider on outgoing_message (sender_index, provider_id);
      create index outgoing_message_sealed_under on outgoing_message (sealed_under);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table outgoing_message, inbound_message, conversation');
  }
}
