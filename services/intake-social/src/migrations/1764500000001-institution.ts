import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Staff open files that came by messengers, where the complaint is theirs. */
export class Institution1764500000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create table institution (code text primary key, path text not null, version int not null)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table institution');
  }
}
