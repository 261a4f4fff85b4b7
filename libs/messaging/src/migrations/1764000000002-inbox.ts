import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the service has taken in: handled, or put in `parked_message`. Two layers, because they fail differently: `inbox`
 * knows the very event for 45 days, `aggregate_mark` knows for ever how far each teller of a subject has been heard.
 * Event ids are UUIDv7, so partitions by id are partitions by time and the key stays unique across them.
 */
export class Inbox1764000000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table inbox (
        event_id  uuid        primary key,
        taken_at  timestamptz not null default now()
      ) partition by range (event_id);
      comment on table inbox is 'append only: a partition is dropped when it is 45 days old';

      create table aggregate_mark (
        topic    text   not null,
        subject  text   not null,
        source   text   not null,
        last     bigint not null,
        primary key (topic, subject, source)
      ) with (fillfactor = 80);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table aggregate_mark, inbox');
  }
}
