import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dossiers for the Ombudsman that the last rung of the ladder has drawn up, sealed under the key of their complaint. */
export class Dossier1767900000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table dossier (
        id           uuid        primary key,
        complaint_id uuid        not null,
        case_id      uuid        not null,
        made_at      timestamptz not null,
        sealed       text        not null
      );
      create index dossier_of_complaint on dossier (complaint_id, made_at);
      create index dossier_latest on dossier (made_at, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table dossier');
  }
}
