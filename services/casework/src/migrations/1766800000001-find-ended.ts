import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Words of cases that have ended: of very many the latest to end, in the order in which the inbox shows them. Those found by
 * `find_cases` are the newest, and a word that everybody uses is in more of them that are still open than are looked through.
 */
export class FindEnded1766800000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function find_ended_cases(query text, most int) returns setof uuid
      language plpgsql stable security definer set search_path = casework, pg_temp
      set max_parallel_workers_per_gather = 0 as $$
      declare
        scope  text := nullif(current_setting('salur.scope', true), '');
        wanted tsquery := websearch_to_tsquery('indonesian', query);
      begin
        if scope is null or numnode(wanted) = 0 then return; end if;
        if scope <> '/' then wanted := wanted && quote_literal('@' || substr(scope, 2))::tsquery; end if;
        -- Planned for these very words: a rare one is found in the index of words, a common one by when cases ended.
        return query execute
          'select case_text.case_id from case_text join "case" on "case".id = case_text.case_id
            where words @@ $1 and status in (''closed'', ''handed-back'')
            order by ended_at desc, "case".id desc limit $2' using wanted, most;
      end $$;
      grant salur_casework to current_user;
      grant create on schema casework to salur_casework;
      alter function find_ended_cases owner to salur_casework;
      revoke create on schema casework from salur_casework;
      revoke all on function find_ended_cases from public`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function find_ended_cases');
  }
}
