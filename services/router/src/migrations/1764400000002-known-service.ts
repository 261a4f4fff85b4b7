import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The service catalogue as the directory said it. */
export class KnownService1764400000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table known_service (
        code              text primary key,
        record            jsonb not null,
        version           int not null
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table known_service');
  }
}
