import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What coordinators are told every night, kept. */
export class Digests1765800000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table digest (
        institution_code text        not null,
        day              date        not null,
        made_at          timestamptz not null,
        figures          jsonb       not null,
        document         bytea       not null,
        primary key (institution_code, day)
      );
      comment on table digest is
        'append only: how a part of the tree stood, one for each of its coordinators’ institutions and day'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table digest');
  }
}
