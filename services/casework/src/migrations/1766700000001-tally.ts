import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
  create table tally (
    part        text    not null,
    status      text    not null,
    late        boolean not null,
    check_state text    not null,
    amount      bigint  not null,
    primary key (part, status, late, check_state)
  ) with (fillfactor = 70);
  comment on table tally is 'how many cases there are now, of each part of the tree by its path, by all that decides in which views of the inbox they are';
  create index tally_empty on tally (part) where amount = 0;

  create table tally_change (
    part        text    not null,
    status      text    not null,
    late        boolean not null,
    check_state text    not null,
    amount      bigint  not null
  ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
  comment on table tally_change is 'what has not been added to tally yet: a hundred cases of one company at once must not wait for one row';

  create function parts_of(path text) returns setof text
  language sql immutable parallel safe as $$
    select coalesce(nullif(array_to_string(way[:depth], '/') || '/', '/'), '')
      from (select string_to_array(rtrim(path, '/'), '/') as way) as found, generate_series(0, cardinality(way)) as depth $$;`;

/** It follows from the rows themselves, so that no way of changing one can forget it. */
const kept = `
  create function tally_cases_came() returns trigger language plpgsql as $$ begin
    insert into casework.tally_change
    select part, status, late, coalesce(check_state, ''), count(*)
      from new_rows, casework.parts_of(institution_path) as part group by 1, 2, 3, 4;
    return null;
  end $$;

  create function tally_cases_changed() returns trigger language plpgsql as $$ begin
    insert into casework.tally_change
    select part, status, late, check_state, sum(sign)
      from (select institution_path, status, late, check_state, sum(sign) as sign
              from (select institution_path, status, late, coalesce(check_state, '') as check_state, 1 as sign from new_rows
                    union all
                    select institution_path, status, late, coalesce(check_state, ''), -1 from old_rows) as change
             group by 1, 2, 3, 4 having sum(sign) <> 0) as change, casework.parts_of(institution_path) as part
     group by 1, 2, 3, 4 having sum(sign) <> 0;
    return null;
  end $$;

  create function tally_cases_went() returns trigger language plpgsql as $$ begin
    insert into casework.tally_change
    select part, status, late, coalesce(check_state, ''), -count(*)
      from old_rows, casework.parts_of(institution_path) as part group by 1, 2, 3, 4;
    return null;
  end $$;

  create trigger tally_insert after insert on "case" referencing new table as new_rows
    for each statement execute function tally_cases_came();
  create trigger tally_update after update on "case" referencing old table as old_rows new table as new_rows
    for each statement execute function tally_cases_changed();
  create trigger tally_delete after delete on "case" referencing old table as old_rows
    for each statement execute function tally_cases_went();

  insert into tally
  select part, status, late, check_state, sum(amount)
    from (select institution_path, status, late, coalesce(check_state, '') as check_state, count(*) as amount
            from "case" group by 1, 2, 3, 4) as present, parts_of(institution_path) as part
   group by 1, 2, 3, 4;`;

/** What is counted of somebody's part of the tree is behind the same second wall as the cases. */
const walls = ['tally', 'tally_change']
  .map(
    (table) => `
  alter table ${table} enable row level security;
  create policy service on ${table} to salur_casework using (true) with check (true);
  create policy reader on ${table} for select to salur_casework_reader
    using (coalesce('/' || part like nullif(current_setting('salur.scope', true), '') || '%', false));`,
  )
  .join('');

/** The inbox shows how many cases each view holds without counting them. */
export class Tally1766700000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    await db.query(kept);
    await db.query(walls);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger tally_insert on "case";
      drop trigger tally_update on "case";
      drop trigger tally_delete on "case";
      drop function tally_cases_came, tally_cases_changed, tally_cases_went, parts_of;
      drop table tally, tally_change`);
  }
}
