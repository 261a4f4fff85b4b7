import type { MigrationInterface, QueryRunner } from 'typeorm';

/** On whose sites the form of an institution may stand. */
export class Embedding1765600000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table embedding (
        institution text   primary key,
        origins     text[] not null
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table embedding');
  }
}
