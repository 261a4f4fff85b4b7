import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many cases a letter warns of, also where it cannot list them all. What earlier letters left out was not kept. */
export class LetterTotal1765600000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table letter add column total int;
      update letter set total = jsonb_array_length(cases);
      alter table letter alter column total set not null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table letter drop column total');
  }
}
