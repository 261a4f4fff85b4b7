import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who changed what of the directory, and for which day. Of what was changed before only what was said is known. */
export class DirectoryEdit1764700000002 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table directory_edit (
        id           uuid primary key,
        thing        text not null constraint directory_edit_thing check (thing in ('institution', 'service')),
        code         text not null,
        effective_on date not null,
        before       jsonb,
        after        jsonb,
        edited_at    timestamptz not null,
        edited_by    uuid not null,
        staff_name   text not null
      );
      create index directory_edit_of_code on directory_edit (thing, code, id);
      comment on table directory_edit is 'append only: who changed what of the directory, from which day on'`);
  }

  async down(db: QueryRunner) {
    await db.query('drop table directory_edit');
  }
}
