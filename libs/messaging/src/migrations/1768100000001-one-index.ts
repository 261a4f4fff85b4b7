import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whatever is said was entered in an index by subject as well, at a random place of it, and nothing asked for that: the relay
 * finds an event by its id, and to replay one subject is to read a span of time.
 */
export class OneIndex1768100000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('drop index outbox_event_by_subject');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('create index outbox_event_by_subject on outbox_event (subject, sequence)');
  }
}
