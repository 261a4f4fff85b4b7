import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a quarter's bounces each lay on a page of its own among everything that is counted: now they lie together, amounts and all. */
export class BouncesByDay1768600000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index tally_bounced on tally (day, institution_code, detail) include (amount) where measure = 'bounced'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index tally_bounced');
  }
}
