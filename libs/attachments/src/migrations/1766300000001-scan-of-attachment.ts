import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that came before were looked at by nobody, and their state says so. */
export class ScanOfAttachment1766300000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table attachment add column scan text not null default 'none'
        constraint attachment_scan check (scan in ('none', 'waiting', 'clean', 'infected'));
      create index attachment_to_scan on attachment (id) where scan = 'waiting'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table attachment drop column scan');
  }
}
