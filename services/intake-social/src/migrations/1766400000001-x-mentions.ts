import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far posts that name us at X have been read. */
export class XMentions1766400000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table x_mentions (
        account  text        primary key,
        began_at timestamptz not null,
        last_id  text,
        next_at  timestamptz not null
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table x_mentions');
  }
}
