import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What only the web door keeps: institutions to choose from, and who had what erased, and why. */
export class IntakeWeb1764200000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table institution (
        code         text        primary key,
        name         text        not null,
        kind         text        not null,
        path         text        not null,
        valid_from   date        not null,
        valid_to     date,
        version      int         not null
      );

      create table erasure (
        complaint_id uuid        primary key,
        staff_id     uuid        not null,
        reason       text        not null,
        erased_at    timestamptz not null
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table erasure, institution');
  }
}
