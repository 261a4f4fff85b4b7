import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who follows a complaint may ask to be told when it is answered. Their addresses lie in the vault; here are keyed digests. */
export class FollowerWish1766900000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table follower_wish (
        id           uuid        primary key,
        complaint_id uuid        not null,
        browser      bytea       not null,
        address      bytea       not null,
        asked_at     timestamptz not null
      );
      create unique index follower_wish_of_address on follower_wish (complaint_id, address);
      create index follower_wish_by_address on follower_wish (address);

      create table silent_address (
        address bytea       primary key,
        since   timestamptz not null
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table silent_address, follower_wish');
  }
}
