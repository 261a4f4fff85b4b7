import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The past and the future of each service, as stretches of days; `service` keeps which version was said last. */
export class ServicePeriod1764700000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table service_period (
        code           text not null,
        valid_from     date not null,
        valid_to       date,
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
        edited         boolean not null,
        primary key (code, valid_from),
        constraint service_period_standard_days check (standard_days > 0),
        constraint service_period_validity check (valid_to is null or valid_to > valid_from)
      );
      create index service_period_by_owner on service_period (owner);
      insert into service_period
        select code, valid_from, valid_to, owner, name, app, about, "not", words, hints, examples,
               standard_days, class, sensitive, topics, edited
          from service;
      alter table service
        ${['owner', 'name', 'app', 'about', '"not"', 'words', 'hints', 'examples', 'standard_days', 'class', 'sensitive', 'topics', 'valid_from', 'valid_to', 'edited'].map((column) => `drop column ${column}`).join(', ')}`);
  }

  /** Of each service what holds last is kept, as before there was no more. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create table former_service as
        select distinct on (code) code, owner, name, app, about, "not", words, hints, examples, standard_days, class,
               sensitive, topics, valid_from, valid_to, version, edited
          from service_period join service using (code)
         order by code, valid_from desc;
      drop table service_period, service;
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
      insert into service select * from former_service;
      drop table former_service`);
  }
}
