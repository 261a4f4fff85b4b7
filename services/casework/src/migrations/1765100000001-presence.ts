import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has which case before them. Unlogged: after a crash nobody is there, and no restart may wait for it. */
export class Presence1765100000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create unlogged table presence (
        case_id   uuid        not null,
        staff_id  uuid        not null,
        name      text        not null,
        seen_at   timestamptz not null,
        primary key (case_id, staff_id)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table presence');
  }
}
