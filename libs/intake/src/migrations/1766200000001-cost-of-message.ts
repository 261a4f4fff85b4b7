import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A door with a budget has to know what its messages cost. */
export class CostOfMessage1766200000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table outgoing_message add column cost numeric(12,2)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table outgoing_message drop column cost');
  }
}
