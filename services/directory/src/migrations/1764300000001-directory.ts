import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Institutions, what they answer for, how long that may take and on which days offices are closed: all as dated rows. */
export class Directory1764300000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table institution (
        code           text primary key,
        name           text not null,
        kind           text not null,
        parent         text,
        path           text not null,
        aliases        text[] not null,
        time_zone      text not null,
        valid_from     date not null,
        valid_to       date,
        successor      text,
        version        int not null,
        edited         boolean not null,
        constraint institution_validity check (valid_to is null or valid_to > valid_from)
      );

      create table institution_record (
        code           text not null,
        version        int not null,
        record         jsonb not null,
        changed_at     timestamptz not null,
        changed_by     uuid,
        primary key (code, version)
      );
      comment on table institution_record is 'append only: every record that was ever said, so that the past stays explainable';

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
      );

      create table deadline_policy (
        id             text primary key,
        kind           text not null,
        class          text,
        amount         int not null,
        unit           text not null,
        remind_before  int not null,
        source         text not null,
        effective_from date not null,
        version        int not null,
        edited         boolean not null,
        constraint deadline_policy_amount check (amount > 0 and remind_before >= 0),
        constraint deadline_policy_unit check (unit in ('working-day', 'calendar-day', 'hour'))
      );

      create table calendar (
        year           int primary key,
        days           jsonb not null,
        source         text not null,
        version        int not null,
        edited         boolean not null
      );

      create table sowing (
        seed           int primary key,
        sown_at        timestamptz not null
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop table sowing, calendar, deadline_policy, institution_category, category, institution_record, institution',
    );
  }
}
