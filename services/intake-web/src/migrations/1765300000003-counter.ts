import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What clerks filed for citizens, and why they looked somebody up. */
export class Counter1765300000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table counter_filing (
        complaint_id uuid        primary key,
        filing_id    uuid        not null,
        staff_id     uuid        not null,
        written_at   timestamptz
      );
      create index counter_filing_of_visit on counter_filing (filing_id);

      create table counter_reading (
        entry_id     uuid        primary key,
        complaint_id uuid        not null,
        staff_id     uuid        not null,
        reason       text        not null,
        read_at      timestamptz not null
      );
      create index counter_reading_of_complaint on counter_reading (complaint_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table counter_reading, counter_filing');
  }
}
