import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of warning letters, each as it was sent. */
export class Letters1765300000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table letter (
        id               uuid        primary key,
        number           text        not null unique,
        issuer_code      text        not null,
        year             int         not null,
        sequence         int         not null,
        institution_code text        not null,
        institution_name text        not null,
        sent_at          timestamptz not null,
        sent_by          uuid        not null,
        sent_by_name     text        not null,
        cases            jsonb       not null,
        document         bytea       not null,
        unique (issuer_code, year, sequence)
      );
      comment on table letter is 'append only: which institution was warned by which letter of which cases';
      create index letter_of_institution on letter (institution_code, sent_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table letter');
  }
}
