import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Some providers tell that a message was read. */
export class ReadMessage1765500000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table outgoing_message drop constraint outgoing_message_state;
      alter table outgoing_message add constraint outgoing_message_state
        check (state in ('planned', 'sending', 'sent', 'delivered', 'read', 'failed', 'in-doubt'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      update outgoing_message set state = 'delivered' where state = 'read';
      alter table outgoing_message drop constraint outgoing_message_state;
      alter table outgoing_message add constraint outgoing_message_state
        check (state in ('planned', 'sending', 'sent', 'delivered', 'failed', 'in-doubt'))`);
  }
}
