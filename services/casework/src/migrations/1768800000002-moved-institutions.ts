import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an institution that had moved in the tree left behind: where its cases are searched, its templates and its macros. */
export class MovedInstitutions1768800000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      with place as (
        select code, quote_literal('@' || path)::tsquery as its,
               array(select '@' || array_to_string(codes[1:depth], '/') || '/'
                       from generate_subscripts(codes, 1) as depth) as marks
          from institution, string_to_array(rtrim(path, '/'), '/') as codes)
      update case_text
         set words = ts_delete(case_text.words, array(select word from unnest(tsvector_to_array(case_text.words)) as word
                                             where word ^@ '@')) || array_to_tsvector(place.marks)
        from place
       where place.code = case_text.institution_code and not case_text.words @@ place.its`);
    for (const table of ['template', 'macro'])
      await db.query(`
        update ${table} set institution_path = institution.path
          from institution
         where institution.code = ${table}.institution_code and ${table}.institution_path not in ('', institution.path)`);
  }

  async down(): Promise<void> {
    // Nobody wants them where nobody finds them.
  }
}
