import type { MigrationInterface, QueryRunner } from 'typeorm';
import { moved } from './1766700000003-weeks-of-members.js';

/** An institution of which nothing was counted moves no sums: a new hub hears of hundreds, and the sums of each were planned for. */
export class MembersThatCounted1768300000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      moved(`if not exists (select from tally where institution_code = new.code) then return null; end if;`),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(moved());
  }
}
