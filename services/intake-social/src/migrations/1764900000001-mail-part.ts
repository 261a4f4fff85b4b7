import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files come inside of a mail, and nobody holds them for us once it is taken. */
export class MailPart1764900000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table mail_part (
        id          uuid        primary key,
        content     bytea       not null,
        received_at timestamptz not null
      );
      -- The bytes are encrypted: trying to compress them costs time and gains nothing.
      alter table mail_part alter column content set storage external;
      create index mail_part_age on mail_part (received_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table mail_part');
  }
}
