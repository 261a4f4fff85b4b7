import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Macros1765700000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table macro (
        id               uuid        primary key,
        owner_id         uuid,
        institution_code text        not null,
        institution_path text        not null,
        name             text        not null,
        steps            jsonb       not null,
        updated_at       timestamptz not null,
        version          int         not null
      );
      create index macro_of_owner on macro (owner_id) where owner_id is not null;
      create index macro_of_institution on macro (institution_code) where owner_id is null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table macro');
  }
}
