import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The book of exports keeps that words were searched for, and no longer which. */
export class ExportWithoutWords1768900000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`update export set filter = filter - 'q' || '{"searched": true}' where filter ? 'q'`);
  }

  async down(): Promise<void> {
    // Nobody has the words any more.
  }
}
