import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of which kind each other name is. Of those of before nobody has said, but where the seed knows. */
export class KindsOfAliases1768300000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table institution_period add column alias_kinds jsonb not null default '[]'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table institution_period drop column alias_kinds');
  }
}
