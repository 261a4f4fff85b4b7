import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A message is stored when it comes and worked afterwards; until then it is sealed under a key of its own. */
export class MessageInWaiting1766350000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table inbound_message
        add column former_index bytea,
        add column position bigint not null generated always as identity,
        add column state    text   not null default 'taken'
                            constraint inbound_message_state check (state in ('waiting', 'taken', 'parked')),
        add column wrapped  bytea,
        add column attempts int    not null default 0,
        add column due_at   timestamptz,
        add column detail   text;
      -- What was stored before had been worked by then; from now on who stores says so.
      alter table inbound_message alter column state drop default, alter column attempts drop default;
      create index inbound_message_in_line on inbound_message (position) where state <> 'taken';
      create index inbound_message_of_sender on inbound_message (sender_index, position) where state = 'waiting';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from inbound_message where state <> 'taken';
      drop index inbound_message_of_sender, inbound_message_in_line;
      alter table inbound_message drop column detail, drop column due_at, drop column attempts, drop column wrapped,
                                  drop column state, drop column position, drop column former_index;
    `);
  }
}
