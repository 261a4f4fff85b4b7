import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The words of cases, for search and for finding duplicates, and what officers keep for themselves. The match operator of
 * full text is not leakproof, so PostgreSQL would try every row under row-level security before it: the search is a function
 * that asks the index, and keeps to `salur.scope` by itself. Whoever shows what it found reads that under the reader's role.
 */
export class Find1764800000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table case_text (
        case_id          uuid        primary key,
        complaint_id     uuid        not null,
        institution_code text        not null,
        opened_at        timestamptz not null,
        words            tsvector    not null
      );
      create index case_text_words on case_text using gin (words);
      create index case_text_by_age on case_text (opened_at);
      create index case_text_of_institution on case_text (institution_code, opened_at);
      create index case_text_of_complaint on case_text (complaint_id);

      create table draft (
        case_id      uuid        not null,
        officer_id   uuid        not null,
        complaint_id uuid        not null,
        content      text        not null,
        updated_at   timestamptz not null,
        primary key (case_id, officer_id)
      );
      create index draft_of_complaint on draft (complaint_id);

      create table template (
        id               uuid        primary key,
        institution_code text        not null,
        institution_path text        not null,
        name             text        not null,
        class            text,
        status           text,
        body             text        not null,
        state            text        not null,
        author_id        uuid        not null,
        approver_id      uuid,
        updated_at       timestamptz not null,
        version          int         not null
      );
      create index template_by_path on template (institution_path text_pattern_ops);

      create table saved_view (
        id       uuid  primary key,
        staff_id uuid  not null,
        name     text  not null,
        filter   jsonb not null
      );
      create index saved_view_of_staff on saved_view (staff_id)`);
    await db.query(`
      create function find_cases(query text, most int) returns setof uuid
      language plpgsql stable security definer set search_path = casework, pg_temp as $$
      declare
        scope  text := nullif(current_setting('salur.scope', true), '');
        wanted tsquery := websearch_to_tsquery('indonesian', query);
      begin
        if scope is null or numnode(wanted) = 0 then return; end if;
        if scope <> '/' then wanted := wanted && quote_literal('@' || substr(scope, 2))::tsquery; end if;
        -- Planned for these very words: a rare one is found in the index of words, a common one by age.
        return query execute
          'select case_id from case_text where words @@ $1 order by opened_at desc limit $2' using wanted, most;
      end $$;
      grant salur_casework to current_user;
      grant create on schema casework to salur_casework;
      alter function find_cases owner to salur_casework;
      revoke create on schema casework from salur_casework;
      revoke all on function find_cases from public`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function find_cases; drop table saved_view, template, draft, case_text');
  }
}
