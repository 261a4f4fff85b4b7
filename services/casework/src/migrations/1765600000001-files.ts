import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of officers: `upload` lists what is not sent yet. */
export class Files1765600000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table attachment (
        id           uuid  primary key,
        complaint_id uuid  not null,
        media_type   text  not null,
        content      bytea not null
      );
      -- The bytes are encrypted: trying to compress them costs time and gains nothing.
      alter table attachment alter column content set storage external;
      create index attachment_of_complaint on attachment (complaint_id);

      create table upload (
        id           uuid        primary key,
        case_id      uuid        not null,
        officer_id   uuid        not null,
        complaint_id uuid        not null,
        media_type   text        not null,
        bytes        int         not null,
        sha256       text        not null,
        at           timestamptz not null
      );
      create index upload_of_case on upload (case_id, officer_id);
      create index upload_of_complaint on upload (complaint_id);
      create index upload_at on upload (at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table upload, attachment');
  }
}
