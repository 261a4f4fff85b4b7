import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which region a complaint that is nobody's secret happened, so that neighbours find it. */
export class Nearby1765500000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table nearby (
        complaint_id uuid primary key,
        regency      text not null,
        region       text not null
      );
      create index nearby_in_regency on nearby (regency, complaint_id desc);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table nearby');
  }
}
