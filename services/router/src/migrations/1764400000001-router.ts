import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has each complaint, every decision that led there, and what waits for a person to decide. */
export class Router1764400000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table known_institution (
        code              text primary key,
        record            jsonb not null,
        version           int not null
      );

      create table routed_complaint (
        id                uuid primary key,
        code              text not null,
        class             text not null,
        title             text,
        text              text,
        place             text,
        holder            text not null,
        institution       text,
        attempts          int not null,
        hand_backs        int not null,
        received_at       timestamptz not null,
        constraint routed_complaint_holder check (holder in ('institution', 'triage', 'coordinator', 'nobody')),
        constraint routed_complaint_institution check ((holder = 'institution') = (institution is not null))
      ) with (fillfactor = 85);

      create table decision (
        complaint_id      uuid not null,
        attempt           int not null,
        outcome           text not null,
        institution       text,
        assignment_id     uuid,
        reason            jsonb not null,
        candidates        jsonb not null,
        confidence        real not null,
        rules_version     text not null,
        directory_version text not null,
        note              text,
        decided_at        timestamptz not null,
        decided_by        uuid,
        primary key (complaint_id, attempt),
        constraint decision_outcome check (outcome in ('assigned', 'triage', 'coordinator')),
        constraint decision_institution check ((outcome = 'assigned') = (institution is not null and assignment_id is not null))
      );

      create table triage_item (
        complaint_id      uuid primary key,
        desk              text not null,
        reason            jsonb not null,
        candidates        jsonb not null,
        hand_backs        int not null,
        hand_back_case    uuid,
        hand_back_reason  text,
        hand_back_path    text,
        sent_at           timestamptz not null,
        constraint triage_item_desk check (desk in ('triage', 'coordinator'))
      )`);
    await db.query('create index triage_item_by_desk on triage_item (desk, sent_at, complaint_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table triage_item, decision, routed_complaint, known_institution');
  }
}
