import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far a mailbox has been read by IMAP, and by which process. */
export class Mailbox1766000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table mailbox (
        name         text        primary key,
        reader       text        not null,
        reader_until timestamptz not null,
        uid_validity text,
        last_uid     bigint      not null,
        tries        int         not null
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table mailbox');
  }
}
