import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which notices would prove that a final answer has arrived. A row lives from the answer to the proof. */
export class Delivery1764800000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table entry add column delivered_at timestamptz;

      create table awaited_notice (
        notice_id    uuid primary key,
        complaint_id uuid not null,
        case_id      uuid not null,
        entry_id     uuid not null
      );
      create index awaited_notice_of_entry on awaited_notice (entry_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table awaited_notice; alter table entry drop column delivered_at');
  }
}
