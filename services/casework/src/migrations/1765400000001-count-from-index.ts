import type { MigrationInterface, QueryRunner } from 'typeorm';

const indexWith = (seen: string): string => `
  drop index case_open_by_institution;
  create index case_open_by_institution on "case" (institution_path text_pattern_ops, due_at, id)
    include (${seen}) where status not in ('closed', 'handed-back')`;

/** All that the inbox counts stands in the index of the open cases, whose they are too: else it reads every case for that. */
export class CountFromIndex1765400000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(indexWith('status, late, officer_id'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(indexWith('status, late'));
  }
}
