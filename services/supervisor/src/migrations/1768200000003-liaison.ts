import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom to reach in an institution, as the directory says; of those heard before, until it says them again. */
export class Liaison1768200000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table institution add column liaison jsonb');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table institution drop column liaison');
  }
}
