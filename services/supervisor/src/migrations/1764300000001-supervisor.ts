import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clocks, and what of complaints, cases and the directory they depend on. */
export class Supervisor1764300000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table institution (
        code              text        primary key,
        name              text        not null,
        path              text        not null,
        time_zone         text        not null,
        version           int         not null
      );

      create table policy (
        id                text        not null,
        version           text        not null,
        kind              text        not null,
        class             text,
        amount            int         not null,
        unit              text        not null,
        remind_before     int         not null,
        effective_from    date        not null,
        sequence          int         not null,
        primary key (id, version)
      );

      create table calendar (
        year              int         primary key,
        days              text[]      not null,
        version           text        not null,
        changed_at        timestamptz not null,
        settled_at        timestamptz
      );

      create table complaint (
        id                uuid        primary key,
        class             text        not null,
        received_at       timestamptz not null,
        triage_desk       text        not null,
        assignments       uuid[]      not null,
        institution_code  text,
        ended_at          timestamptz
      ) with (fillfactor = 80);

      create table known_case (
        id                uuid        primary key,
        complaint_id      uuid        not null,
        assignment_id     uuid        not null,
        institution_code  text        not null,
        opened_at         timestamptz not null
      );
      create index known_case_of_complaint on known_case (complaint_id);
    `);
    await db.query(`
      create table clock (
        id                uuid        primary key,
        complaint_id      uuid        not null,
        case_id           uuid,
        kind              text        not null,
        class             text        not null,
        institution_code  text,
        time_zone         text        not null,
        amount            int         not null,
        unit              text        not null,
        remind_before     int         not null,
        policy_version    text        not null,
        calendar_version  text        not null,
        started_at        timestamptz not null,
        state             text        not null,
        due_at            timestamptz not null,
        due_on            date        not null,
        remind_at         timestamptz,
        reminded_at       timestamptz,
        paused_at         timestamptz,
        pauses            jsonb       not null,
        passed_at         timestamptz,
        cleared_at        timestamptz
        -- Entries of the indexes below die with every clock that stops: they are swept often and at full speed.
      ) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000,
              autovacuum_vacuum_cost_delay = 0);
      create index clock_of_complaint on clock (complaint_id);
      create index clock_due on clock (due_at) where state = 'armed';
      create index clock_to_remind on clock (remind_at)
        where state = 'armed' and reminded_at is null and remind_at is not null;
      -- All that the coordinator's table counts stands in the index, in the order in which it is counted.
      create index clock_open_by_institution on clock (institution_code, complaint_id)
        include (kind, state, due_at, remind_at)
        where state in ('armed', 'paused', 'passed') and institution_code is not null;
      create index clock_passed_by_institution on clock (institution_code, due_at, id)
        where state = 'passed' and institution_code is not null;
      create index clock_open_triage on clock (state) where kind = 'triage' and state in ('armed', 'passed');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table clock, known_case, complaint, calendar, policy, institution');
  }
}
