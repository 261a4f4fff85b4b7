import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A citizen asks for the erasure; and of what was erased, who did it by name and when it had been asked for. */
export class ErasureRequest1766700000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table erasure_request (
        complaint_id uuid        primary key,
        asked_at     timestamptz not null,
        refused_at   timestamptz,
        refused_by   text,
        refusal      text,
        constraint erasure_request_refused check ((refused_at is null) = (refusal is null))
      );
      create index erasure_request_waiting on erasure_request (asked_at) where refused_at is null;

      alter table erasure add column staff_name text, add column asked_at timestamptz;
      create index erasure_latest on erasure (erased_at desc, complaint_id desc);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index erasure_latest;
      alter table erasure drop column staff_name, drop column asked_at;
      drop table erasure_request;
    `);
  }
}
