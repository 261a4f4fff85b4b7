import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people complain of and in which words stands in the catalogue of services. */
export class NoCategories1764600000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('drop table institution_category, category');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create table category (
        code           text primary key,
        name           text not null,
        keywords       text[] not null,
        hints          text[] not null
      );

      create table institution_category (
        institution    text not null,
        category       text not null,
        primary key (institution, category)
      )`);
  }
}
