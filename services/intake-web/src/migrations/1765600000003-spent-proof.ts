import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which proof of work was taken for which form. It is kept for as long as the proof could be shown again. */
export class SpentProof1765600000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table spent_proof (
        nonce      text        primary key,
        form       text        not null,
        expires_at timestamptz not null
      );
      create index spent_proof_expiring on spent_proof (expires_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table spent_proof');
  }
}
