import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which seeds the directory has said to their end. */
export class KnownSowing1764400000032 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create table known_sowing (seed text primary key)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table known_sowing');
  }
}
