import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was taken back or erased while it went on with another has ended as that, not as merged: nobody can bring it back. */
export class OverWhileMerged1768800000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      update "case" set merged_into = null, merged_into_code = null
       where merged_into is not null and how is distinct from 'merged'`);
    await db.query(`
      update "case" one set how = 'withdrawn', version = one.version + 1
        from complaint
       where one.merged_into is not null and complaint.id = one.complaint_id
         and (complaint.withdrawn_at is not null or complaint.erased_at is not null)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`update "case" set how = 'merged' where merged_into is not null and how = 'withdrawn'`);
  }
}
