import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why running clocks are counted anew is kept as a code with its figures, and said in the reader's language. Former rows keep their sentence. */
export class CauseOfRecalculation1768100000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table recalculation
        alter column reason drop not null,
        add column cause jsonb,
        add constraint recalculation_says_why check (cause is not null or reason is not null)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      update recalculation set reason = what || ' ' || key || ': ' || coalesce(cause ->> 'source', '') where reason is null;
      alter table recalculation
        drop constraint recalculation_says_why,
        drop column cause,
        alter column reason set not null`);
  }
}
