import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The seed is known by its content: nobody forgets to raise a number, and an older release sows again what is its own. */
export class Sowing1764500000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table sowing alter column seed type text;
      alter table sowing drop constraint sowing_pkey;
      alter table sowing add primary key (sown_at, seed)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from sowing;
      alter table sowing drop constraint sowing_pkey;
      alter table sowing alter column seed type int using 0;
      alter table sowing add primary key (seed)`);
  }
}
