import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which letters somebody has not opened was answered from everything that anybody had; and the latest digests by sorting all
 * of them. Both become more every day.
 */
export class ReadByWhomAndWhen1767700000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index letter_reading_of_reader on letter_reading (staff_id, letter_id);
      create index digest_latest on digest (day desc, institution_code)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index letter_reading_of_reader, digest_latest');
  }
}
