import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where in the tree cases have just changed, for the other processes of the service. Lost with the database's process, which is no harm. */
export class CaseHints1767200000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create unlogged table case_hint (
        id         uuid        primary key default gen_random_uuid(),
        process    uuid        not null,
        paths      text[]      not null,
        written_at timestamptz not null default clock_timestamp()
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table case_hint');
  }
}
