import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Policies say more, offices have hours, and a deadline that has passed climbs a ladder. */
export class Ladder1764500000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table policy
        add extension      int    not null default 0,
        add counted_by     text   not null default 'national',
        add paused_by      text[] not null default '{clarification}',
        add ladder         jsonb  not null default '[]',
        add source         text   not null default '',
        add effective_to   date;
      alter table policy
        alter extension drop default, alter counted_by drop default, alter paused_by drop default,
        alter ladder drop default, alter source drop default;

      alter table clock
        add extension      int    not null default 0,
        add counted_by     text   not null default 'national',
        add paused_by      text[] not null default '{clarification}',
        add ladder         jsonb  not null default '[]',
        add policy_id      text   not null default '',
        add extended_by    int    not null default 0,
        add climbed        int    not null default 0,
        add escalate_at    timestamptz;
      alter table clock
        alter extension drop default, alter counted_by drop default, alter paused_by drop default,
        alter ladder drop default, alter policy_id drop default, alter extended_by drop default,
        alter climbed drop default;
      create index clock_to_escalate on clock (escalate_at) where state = 'passed' and escalate_at is not null;

      alter table calendar add named jsonb not null default '[]', drop changed_at, drop settled_at;
      alter table calendar alter named drop default;

      create table office_hours (
        institution_code  text        primary key,
        week              jsonb       not null,
        days_off          jsonb       not null,
        days_on           jsonb       not null,
        version           text        not null
      );

      create table recalculation (
        id                uuid        primary key,
        what              text        not null,
        key               text        not null,
        version           text        not null,
        reason            text        not null,
        asked_at          timestamptz not null,
        pass              int         not null,
        cursor            uuid,
        total             int         not null,
        looked            int         not null,
        moved             int         not null,
        settled_at        timestamptz
      );
      create index recalculation_open on recalculation (asked_at) where settled_at is null;

      alter table known_case add officer_id uuid, add role text not null default 'lead';
      alter table known_case alter role drop default;

      create table escalation (
        clock_id          uuid        not null,
        rung              text        not null,
        complaint_id      uuid        not null,
        case_id           uuid,
        kind              text        not null,
        holder_code       text,
        institution_code  text,
        officer_id        uuid,
        without           text,
        due_at            timestamptz not null,
        escalated_at      timestamptz not null,
        primary key (clock_id, rung)
      );
      comment on table escalation is 'append only: who was told of which deadline that had passed';
      create index escalation_of_complaint on escalation (complaint_id);
      create index escalation_by_instant on escalation (escalated_at, clock_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table escalation, recalculation, office_hours;
      alter table known_case drop officer_id, drop role;
      alter table calendar drop named, add changed_at timestamptz not null default now(), add settled_at timestamptz;
      alter table calendar alter changed_at drop default;
      drop index clock_to_escalate;
      alter table clock drop extension, drop counted_by, drop paused_by, drop ladder, drop policy_id, drop extended_by,
        drop climbed, drop escalate_at;
      alter table policy drop extension, drop counted_by, drop paused_by, drop ladder, drop source, drop effective_to`);
  }
}
