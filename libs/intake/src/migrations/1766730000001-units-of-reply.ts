import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Replies of the dialogue are charged as well: by how much is known while their text is at hand. */
export class UnitsOfReply1766730000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table outgoing_message add column units int');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table outgoing_message drop column units');
  }
}
