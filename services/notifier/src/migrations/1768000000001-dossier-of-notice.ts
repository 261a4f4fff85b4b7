import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever is told of the last rung of the ladder is led to the dossier that it draws up. */
export class DossierOfNotice1768000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table staff_notice add column dossier boolean not null default false');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table staff_notice drop column dossier');
  }
}
