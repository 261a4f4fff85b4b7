import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many others it happens to: shown in a list, and what most are waiting for comes first where that is asked for. */
export class AlsoAffected1767500000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table complaint add column also_affected int not null default 0;
      alter table "case" add column also_affected int not null default 0;
      create index case_also_affected on "case" (also_affected desc, due_at, id)
        include (institution_path) where also_affected > 0`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index case_also_affected;
      alter table "case" drop column also_affected;
      alter table complaint drop column also_affected`);
  }
}
