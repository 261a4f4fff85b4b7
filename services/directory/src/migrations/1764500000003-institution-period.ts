import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The past and the future of each institution, as stretches of days; `institution` stays what holds today. */
export class InstitutionPeriod1764500000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table institution_period (
        code           text not null,
        valid_from     date not null,
        valid_to       date,
        name           text not null,
        kind           text not null,
        parent         text,
        aliases        text[] not null,
        time_zone      text not null,
        successor      text,
        successors     text[] not null,
        coordinator    text,
        connection     text not null,
        approves_answers boolean not null,
        liaison        jsonb,
        source         text,
        edited         boolean not null,
        primary key (code, valid_from),
        constraint institution_period_validity check (valid_to is null or valid_to > valid_from)
      );
      insert into institution_period
        select code, valid_from, valid_to, name, kind, parent, aliases, time_zone, successor, '{}', null, 'central', false, null, null, edited
          from institution;
      alter table institution drop column edited`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table institution add column edited boolean not null default false;
      alter table institution alter column edited drop default;
      drop table institution_period`);
  }
}
