import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a decision was made with, so that it can be made again: the directory of then, and the versions of everything else. */
export class VersionsKept1764400000031 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table decision add column basis jsonb;

      create table directory_row (
        kind     text  not null constraint directory_row_kind check (kind in ('institution', 'service')),
        code     text  not null,
        version  int   not null,
        record   jsonb not null,
        primary key (kind, code, version)
      );
      insert into directory_row (kind, code, version, record)
        select 'institution', code, version, record from known_institution
        union all select 'service', code, version, record from known_service;

      create table directory_version (version text primary key, rows jsonb not null)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table directory_version, directory_row; alter table decision drop column basis');
  }
}
