import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One hash a day over the ends of all chains that grew, and where each of them stands in it; a citizen's history by its code. */
export class Anchors1765000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table anchor (
        day           date        primary key,
        up_to         uuid        not null,
        chains        int         not null,
        root          text        not null,
        previous      text,
        hash          text        not null,
        made_at       timestamptz not null
      );

      create table anchored (
        day           date        not null,
        position      int         not null,
        complaint_id  uuid        not null,
        sequence      int         not null,
        hash          text        not null,
        primary key (day, position)
      );
      create index anchored_complaint on anchored (complaint_id, day);

      create unique index complaint_by_code on complaint (code)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index complaint_by_code; drop table anchored, anchor');
  }
}
