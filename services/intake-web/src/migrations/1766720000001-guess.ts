import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who guesses codes and keys is slowed down by all processes together. The columns are the ones that rate-limiter-flexible knows. */
export class Guess1766720000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table guess (
        key    text   primary key,
        points int    not null default 0,
        expire bigint
      )`);
  }

  async down(db: QueryRunner) {
    await db.query('drop table guess');
  }
}
