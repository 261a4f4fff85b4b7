import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that wait with a draft, piece by piece as they came in. */
export class DraftFiles1765600000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table draft_file (
        id         uuid        primary key,
        draft_id   uuid        not null,
        name       text        not null,
        bytes      integer     not null,
        received   integer     not null,
        media_type text,
        moved_at   timestamptz not null
      );
      create index draft_file_of_draft on draft_file (draft_id);
      create index draft_file_unfinished on draft_file (moved_at) where media_type is null;

      create table draft_piece (
        file_id uuid    not null,
        start   integer not null,
        content bytea   not null,
        primary key (file_id, start)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table draft_piece, draft_file');
  }
}
