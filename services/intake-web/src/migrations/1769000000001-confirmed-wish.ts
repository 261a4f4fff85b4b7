import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Anybody can type anybody's address: a wish counts when whose it is has confirmed it. Those from before count as they are. */
export class ConfirmedWish1769000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table follower_wish add column confirm_digest bytea, add column confirmed_at timestamptz;
      update follower_wish set confirmed_at = asked_at;
      create unique index follower_wish_to_confirm on follower_wish (confirm_digest);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table follower_wish drop column confirm_digest, drop column confirmed_at');
  }
}
