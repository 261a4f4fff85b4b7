import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The secret of the link by which a follower confirms that they want to be told, sealed under their wish until it is mailed. */
export class FollowerConfirms1769000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table follower_mail add column confirm text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table follower_mail drop column confirm');
  }
}
