import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Institutions are told of their cases at addresses of theirs. */
export class Webhooks1766000000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table institution (
        code    text primary key,
        name    text not null,
        path    text not null,
        version int  not null
      );
      create table known_case (
        id               uuid primary key,
        complaint_id     uuid not null,
        institution_code text not null,
        role             text not null
      );
      create index known_case_of_complaint on known_case (complaint_id)`);
    await db.query(`
      create table webhook_endpoint (
        id               uuid        primary key,
        institution_code text        not null,
        institution_name text        not null,
        institution_path text        not null,
        url              text        not null,
        kinds            text[]      not null,
        state            text        not null constraint webhook_endpoint_state check (state in ('on', 'off')),
        off_because      text,
        failing_since    timestamptz,
        secret           bytea       not null,
        former_secret    bytea,
        former_until     timestamptz,
        changed_by       uuid        not null,
        changed_at       timestamptz not null,
        version          int         not null
      );
      create index webhook_endpoint_of_institution on webhook_endpoint (institution_code)`);
    await db.query(`
      create table webhook_delivery (
        id           uuid        primary key,
        endpoint_id  uuid        not null,
        kind         text        not null,
        code         text,
        body         text        not null,
        state        text        not null constraint webhook_delivery_state check (state in ('planned', 'delivered', 'failed')),
        attempts     int         not null,
        planned_at   timestamptz not null,
        due_at       timestamptz,
        attempted_at timestamptz,
        status       int,
        trouble      text
      );
      create index webhook_delivery_of_endpoint on webhook_delivery (endpoint_id, planned_at, id);
      create index webhook_delivery_due on webhook_delivery (endpoint_id, due_at) where due_at is not null;
      create index webhook_delivery_failed on webhook_delivery (endpoint_id, planned_at) where state = 'failed';
      create index webhook_delivery_by_age on webhook_delivery (planned_at)`);
  }

  async down(db: QueryRunner) {
    await db.query(
      'drop table webhook_delivery; drop table webhook_endpoint; drop table known_case; drop table institution',
    );
  }
}
