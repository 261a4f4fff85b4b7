import type { MigrationInterface, QueryRunner } from 'typeorm';

const table = `
  create table member_tally (
    part    text   not null,
    measure text   not null,
    day     date   not null,
    member  text   not null,
    detail  text   not null,
    amount  bigint not null,
    primary key (part, measure, day, member, detail)
  ) with (fillfactor = 70);
  comment on table member_tally is 'what the overview shows, from tally: of each part of the tree, by its path, summed over each member just below it, and over what stands in it itself';
  create index member_tally_empty on member_tally (part) where amount = 0;

  create function parts_of(path text, code text) returns table (part text, member text)
  language sql immutable parallel safe as $$
    select coalesce(nullif(array_to_string(way[:depth], '/') || '/', '/'), ''), coalesce(way[depth + 1], code)
      from (select string_to_array(rtrim(path, '/'), '/') as way) as found, generate_series(0, cardinality(way)) as depth $$;

  create function stands_in_overview(measure text, detail text) returns boolean
  language sql immutable parallel safe as $$
    select measure in ('open-since', 'overdue-since', 'in-time', 'late', 'opened', 'answered', 'handed-back', 'reopened', 'rated')
        or measure = 'took' and detail ^@ 'first-response/' $$;`;

/** They follow from the rows of tally and from the tree themselves, so that no way of changing one can forget them. */
export const membersByDays = `
  create or replace function tally_members() returns trigger language plpgsql as $$ begin
    insert into member_tally
    select part, measure, day, member, detail, sum(amount)
      from new_rows join institution as place on place.code = institution_code, parts_of(place.path, place.code)
     where stands_in_overview(measure, detail) group by 1, 2, 3, 4, 5 having sum(amount) <> 0
        on conflict (part, measure, day, member, detail) do update set amount = member_tally.amount + excluded.amount;
    return null;
  end $$;

  create or replace function tally_members_anew() returns trigger language plpgsql as $$ begin
    insert into member_tally
    select part, measure, day, member, detail, sum(amount)
      from (select measure, day, institution_code, detail, amount from new_rows
            union all
            select measure, day, institution_code, detail, -amount from old_rows) as change
           join institution as place on place.code = institution_code, parts_of(place.path, place.code)
     where stands_in_overview(measure, detail) group by 1, 2, 3, 4, 5 having sum(amount) <> 0
        on conflict (part, measure, day, member, detail) do update set amount = member_tally.amount + excluded.amount;
    return null;
  end $$;

  create or replace function move_members() returns trigger language plpgsql as $$ begin
    perform pg_advisory_xact_lock(hashtext('supervisor tallies'));
    insert into member_tally
    select part, measure, day, member, detail, sum(amount * sign)
      from tally, (select part, member, 1 as sign from parts_of(new.path, new.code)
                   union all
                   select part, member, -1 from parts_of(old.path, old.code) where old.path is not null) as place
     where institution_code = new.code and stands_in_overview(measure, detail)
     group by 1, 2, 3, 4, 5 having sum(amount * sign) <> 0
        on conflict (part, measure, day, member, detail) do update set amount = member_tally.amount + excluded.amount;
    delete from member_tally where amount = 0;
    return null;
  end $$;

  create or replace function rebuild_member_tally() returns void language plpgsql set work_mem = '128MB' as $$ begin
    perform pg_advisory_xact_lock(hashtext('supervisor tallies'));
    delete from member_tally;
    insert into member_tally
    select part, measure, day, member, detail, sum(amount)
      from tally join (select code, part, member from institution, parts_of(path, code) offset 0) as place
             on place.code = institution_code
     where stands_in_overview(measure, detail) group by 1, 2, 3, 4, 5 having sum(amount) <> 0
     order by 1, 2, 3, 4, 5;
  end $$;`;

const triggers = `
  create trigger members_insert after insert on tally referencing new table as new_rows
    for each statement execute function tally_members();
  create trigger members_update after update on tally referencing old table as old_rows new table as new_rows
    for each statement execute function tally_members_anew();

  create trigger members_come after insert on institution for each row execute function move_members();
  create trigger members_move after update on institution for each row
    when (old.path is distinct from new.path) execute function move_members();`;

/** The overview reads what is summed already, however many institutions and days stand below a member. */
export class Members1766000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(table);
    await db.query(membersByDays);
    await db.query(triggers);
    await db.query('select rebuild_member_tally(); analyze member_tally');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger members_insert on tally;
      drop trigger members_update on tally;
      drop trigger members_come on institution;
      drop trigger members_move on institution;
      drop function tally_members, tally_members_anew, move_members, rebuild_member_tally, parts_of, stands_in_overview;
      drop table member_tally`);
  }
}
