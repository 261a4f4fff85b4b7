import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a case is about by the service catalogue: its office sees the standard of the service, and tallies know the main topic. */
export class ServiceOfCase1767800000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table "case" add service jsonb, add topics text[] not null default '{}', add sensitive boolean not null default false`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table "case" drop service, drop topics, drop sensitive');
  }
}
