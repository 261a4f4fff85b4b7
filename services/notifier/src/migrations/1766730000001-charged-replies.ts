import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What doors say by themselves costs as notices do; without it the sheet of costs is a part of the bill. */
export class ChargedReplies1766730000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table charged_reply (
        id               uuid          primary key,
        complaint_id     uuid,
        door             text          not null,
        institution_code text,
        left_at          timestamptz   not null,
        cost             numeric(12,2) not null
      );
      create index charged_reply_left on charged_reply (left_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table charged_reply');
  }
}
