import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A request for erasure that was refused leaves a trace which the next request does not wipe out. */
export class ErasureRefusal1766810000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table erasure_refusal (
        id           uuid        primary key,
        complaint_id uuid        not null,
        asked_at     timestamptz not null,
        refused_at   timestamptz not null,
        staff_id     uuid,
        staff_name   text,
        reason       text        not null
      );
      create index erasure_refusal_of_complaint on erasure_refusal (complaint_id);
      create index erasure_refusal_latest on erasure_refusal (refused_at desc, id desc);

      insert into erasure_refusal (id, complaint_id, asked_at, refused_at, staff_name, reason)
      select gen_random_uuid(), complaint_id, asked_at, refused_at, refused_by, refusal
        from erasure_request where refused_at is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table erasure_refusal');
  }
}
