import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a provider names a message otherwise than it counts what it brings, an edit is for the message of that name. */
export class ReferenceOfMessage1768900000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table inbound_message add column reference text;
      create index inbound_message_by_reference on inbound_message (sender_index, reference) where reference is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table inbound_message drop column reference');
  }
}
