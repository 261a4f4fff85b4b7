import type { MigrationInterface, QueryRunner } from 'typeorm';

const functions = `
  create function is_late(state text, kind text, ladder jsonb) returns boolean language sql immutable parallel safe as $$
    select state = 'passed' and (kind in ('first-follow-up', 'resolution', 'total') or jsonb_array_length(ladder) > 0) $$;

  create function rung_of(ladder jsonb, climbed int) returns text language sql immutable parallel safe as $$
    select case when climbed > 0 then ladder -> (climbed - 1) ->> 'rung' else 'none' end $$;

  create function soon_at(remind_at timestamptz, due_at timestamptz) returns timestamptz
  language sql immutable parallel safe as $$ select least(remind_at, due_at - interval '24 hours') $$;`;

const indexes = `
  drop index clock_open_by_institution;
  create index clock_running_by_institution on clock (institution_code, soon_at(remind_at, due_at))
    where state in ('armed', 'paused') and institution_code is not null;
  create index clock_on_rung on clock (institution_code, rung_of(ladder, climbed), due_at, id)
    where state = 'passed' and institution_code is not null;`;

const table = `
  create table level_tally (
    institution_code text   not null,
    measure          text   not null,
    detail           text   not null,
    amount           bigint not null,
    primary key (institution_code, measure, detail)
  ) with (fillfactor = 70);
  comment on table level_tally is 'what is so now at each institution, from tally: the days since when, and the classes, summed up';

  create function is_level(measure text) returns boolean language sql immutable parallel safe as $$
    select measure in ('open-since', 'overdue-since', 'late-since') $$;

  create function tally_levels() returns trigger language plpgsql as $$ begin
    insert into level_tally
    select institution_code, measure, detail, sum(amount) from new_rows where is_level(measure)
     group by 1, 2, 3 having sum(amount) <> 0
        on conflict (institution_code, measure, detail) do update set amount = level_tally.amount + excluded.amount;
    return null;
  end $$;

  create function tally_levels_anew() returns trigger language plpgsql as $$ begin
    insert into level_tally
    select institution_code, measure, detail, sum(amount)
      from (select institution_code, measure, detail, amount from new_rows
            union all
            select institution_code, measure, detail, -amount from old_rows) as change
     where is_level(measure) group by 1, 2, 3 having sum(amount) <> 0
        on conflict (institution_code, measure, detail) do update set amount = level_tally.amount + excluded.amount;
    return null;
  end $$;

  create trigger levels_insert after insert on tally referencing new table as new_rows
    for each statement execute function tally_levels();
  create trigger levels_update after update on tally referencing old table as old_rows new table as new_rows
    for each statement execute function tally_levels_anew();`;

const casesCame = (overdue: string) => `
  create or replace function tally_cases_after_insert() returns trigger language plpgsql as $$ begin
    insert into tally_change
    select 'open-since', day_here(opened_at), institution_code, class, '', count(*) from new_rows
     where ended_at is null and role = 'lead' group by 2, 3, 4;
    ${overdue}
    return null;
  end $$;`;

const bornOverdue = `insert into tally_change
    select 'overdue-since', day_here(overdue_since), institution_code, class, '', count(*) from new_rows
     where ended_at is null and overdue_since is not null group by 2, 3, 4;`;

const clocksCame = (late: string) => `
  create or replace function tally_clocks_after_insert() returns trigger language plpgsql as $$ begin
    insert into tally_change
    select 'due', due_on, institution_code, class, '', count(*) from new_rows
     where kind = 'resolution' and state = 'armed' and institution_code is not null group by 2, 3, 4;
    ${late}
    return null;
  end $$;`;

const bornLate = `insert into tally_change
    select 'late-since', due_on, institution_code, class, rung_of(ladder, climbed), count(*) from new_rows
     where is_late(state, kind, ladder) and institution_code is not null group by 2, 3, 4, 5;`;

const clocksChanged = (late: string) => `
  create or replace function tally_clocks_after_update() returns trigger language plpgsql as $$ begin
    insert into tally_change
    select measure, day, institution_code, class, detail, sum(sign) from (
      select 'due' as measure, due_on as day, institution_code, class, '' as detail, 1 as sign from new_rows
       where kind = 'resolution' and state = 'armed' and institution_code is not null
      union all
      select 'due', due_on, institution_code, class, '', -1 from old_rows
       where kind = 'resolution' and state = 'armed' and institution_code is not null
      ${late}) as level
     group by 1, 2, 3, 4, 5 having sum(sign) <> 0;
    return null;
  end $$;`;

const turnedLate = `union all
      select 'late-since', due_on, institution_code, class, rung_of(ladder, climbed), 1 from new_rows
       where is_late(state, kind, ladder) and institution_code is not null
      union all
      select 'late-since', due_on, institution_code, class, rung_of(ladder, climbed), -1 from old_rows
       where is_late(state, kind, ladder) and institution_code is not null`;

/** What is so already: since when cases are overdue, which was not noted of a clock that had passed at another institution; and the queue. */
const present = `
  update known_case set overdue_since = late.since
    from (select lead.id, min(clock.due_at) as since
            from clock join known_case as lead on lead.complaint_id = clock.complaint_id
           where clock.state = 'passed' and clock.kind in ('first-follow-up', 'resolution', 'total')
             and lead.ended_at is null and lead.role = 'lead'
             and (clock.case_id = lead.id or clock.case_id is null and clock.institution_code = lead.institution_code)
           group by lead.id) as late
   where known_case.id = late.id and known_case.overdue_since is distinct from late.since;

  insert into tally_change
  select 'late-since', due_on, institution_code, class, rung_of(ladder, climbed), count(*) from clock
   where is_late(state, kind, ladder) and institution_code is not null group by 2, 3, 4, 5;

  insert into level_tally
  select institution_code, measure, detail, sum(amount) from tally where is_level(measure)
   group by 1, 2, 3 having sum(amount) <> 0;`;

/** Who is late, and the queue of what is, are read from sums: no clock is counted while somebody waits for the page. */
export class Levels1766700000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(functions);
    await db.query(indexes);
    await db.query(table);
    await db.query(casesCame(bornOverdue));
    await db.query(clocksCame(bornLate));
    await db.query(clocksChanged(turnedLate));
    await db.query(present);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(clocksChanged(''));
    await db.query(clocksCame(''));
    await db.query(casesCame(''));
    await db.query(`
      drop trigger levels_insert on tally;
      drop trigger levels_update on tally;
      drop table level_tally;
      delete from tally where measure = 'late-since';
      delete from tally_change where measure = 'late-since';
      drop index clock_on_rung, clock_running_by_institution;
      create index clock_open_by_institution on clock (institution_code, complaint_id)
        include (kind, state, due_at, remind_at)
        where state in ('armed', 'paused', 'passed') and institution_code is not null;
      drop function tally_levels, tally_levels_anew, is_level, is_late, rung_of, soon_at`);
  }
}
