import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The service catalogue: what each institution does for the public, and every entry that was ever said. */
export class Service1764300000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table service (
        code           text primary key,
        owner          text not null,
        name           text not null,
        app            text,
        about          text not null,
        "not"          text,
        words          text[] not null,
        hints          text[] not null,
        examples       text[] not null,
        standard_days  int,
        class          text,
        sensitive      boolean not null,
        topics         text[] not null,
        valid_from     date not null,
        valid_to       date,
        version        int not null,
        edited         boolean not null,
        constraint service_standard_days check (standard_days > 0),
        constraint service_validity check (valid_to is null or valid_to > valid_from)
      );
      create index service_by_owner on service (owner);

      create table service_record (
        code           text not null,
        version        int not null,
        record         jsonb not null,
        changed_at     timestamptz not null,
        changed_by     uuid,
        primary key (code, version)
      );
      comment on table service_record is 'append only: every entry that was ever said, so that the past stays explainable'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table service_record, service');
  }
}
