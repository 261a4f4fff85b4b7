import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Complaints whose number of followers has changed since it was told. Those that are followed already are told once. */
export class FollowingUntold1766900000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table following_untold (
        complaint_id uuid        primary key,
        since        timestamptz not null
      );
      insert into following_untold (complaint_id, since) select complaint_id, max(since) from follower group by complaint_id;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table following_untold');
  }
}
