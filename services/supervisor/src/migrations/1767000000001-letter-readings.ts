import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a warning letter has been read, and by whom. */
export class LetterReadings1767000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table letter_reading (
        letter_id  uuid        not null,
        staff_id   uuid        not null,
        staff_name text        not null,
        read_at    timestamptz not null,
        primary key (letter_id, staff_id)
      );
      comment on table letter_reading is
        'append only: who of the warned institution opened which letter, and when first'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table letter_reading');
  }
}
