import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
  alter table complaint add code text;

  alter table known_case
    add class          text,
    add ended_at       timestamptz,
    add how            text,
    add taken_at       timestamptz,
    add answered_at    timestamptz,
    add late           boolean not null default false,
    add handed_back_at timestamptz,
    add reopened_at    timestamptz,
    add reopenings     int not null default 0,
    add overdue_since  timestamptz,
    add score          int,
    add rated_at       timestamptz;
  update known_case set class = complaint.class from complaint where complaint.id = known_case.complaint_id;
  alter table known_case alter class set not null, alter late drop default, alter reopenings drop default;
  create index known_case_open on known_case (institution_code, opened_at) where ended_at is null and role = 'lead';
  create index known_case_overdue on known_case (overdue_since) where ended_at is null and overdue_since is not null;
  create index known_case_answered on known_case (answered_at) where answered_at is not null;
  create index known_case_handed_back on known_case (handed_back_at) where handed_back_at is not null;
  create index known_case_reopened on known_case (reopened_at) where reopened_at is not null;
  create index known_case_rated on known_case (rated_at) where rated_at is not null;

  create table tally (
    measure           text   not null,
    day               date   not null,
    institution_code  text   not null,
    class             text   not null,
    detail            text   not null,
    amount            bigint not null,
    primary key (measure, day, institution_code, class, detail)
  ) with (fillfactor = 70);
  comment on table tally is 'what the monitor shows, by institution and day: of a level (open-since, overdue-since, due) what is so now, of a fact how often it happened';
  create index tally_empty on tally (measure) where amount = 0;

  create table tally_change (
    measure           text   not null,
    day               date   not null,
    institution_code  text   not null,
    class             text   not null,
    detail            text   not null,
    amount            bigint not null
  ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
  comment on table tally_change is 'what has not been added to tally yet: a hundred complaints of one company at once must not wait for one row';

  create view tally_now as
    select measure, day, institution_code, class, detail, amount from tally
    union all
    select measure, day, institution_code, class, detail, amount from tally_change;`;

/** A level follows from the rows themselves, so that no way of changing one can forget it. */
const levels = `
  create function day_here(at timestamptz) returns date
  language sql immutable parallel safe as $$ select (at at time zone 'Asia/Jakarta')::date $$;

  create function tally_cases_after_insert() returns trigger language plpgsql as $$ begin
    insert into tally_change
    select 'open-since', day_here(opened_at), institution_code, class, '', count(*) from new_rows
     where ended_at is null and role = 'lead' group by 2, 3, 4;
    return null;
  end $$;

  create function tally_cases_after_update() returns trigger language plpgsql as $$ begin
    insert into tally_change
    select measure, day, institution_code, class, '', sum(sign) from (
      select 'open-since' as measure, day_here(opened_at) as day, institution_code, class, 1 as sign
        from new_rows where ended_at is null and role = 'lead'
      union all
      select 'open-since', day_here(opened_at), institution_code, class, -1
        from old_rows where ended_at is null and role = 'lead'
      union all
      select 'overdue-since', day_here(overdue_since), institution_code, class, 1
        from new_rows where ended_at is null and overdue_since is not null
      union all
      select 'overdue-since', day_here(overdue_since), institution_code, class, -1
        from old_rows where ended_at is null and overdue_since is not null) as level
     group by 1, 2, 3, 4 having sum(sign) <> 0;
    return null;
  end $$;

  create trigger tally_insert after insert on known_case referencing new table as new_rows
    for each statement execute function tally_cases_after_insert();
  create trigger tally_update after update on known_case referencing old table as old_rows new table as new_rows
    for each statement execute function tally_cases_after_update();

  create function tally_clocks_after_insert() returns trigger language plpgsql as $$ begin
    insert into tally_change
    select 'due', due_on, institution_code, class, '', count(*) from new_rows
     where kind = 'resolution' and state = 'armed' and institution_code is not null group by 2, 3, 4;
    return null;
  end $$;

  create function tally_clocks_after_update() returns trigger language plpgsql as $$ begin
    insert into tally_change
    select 'due', day, institution_code, class, '', sum(sign) from (
      select due_on as day, institution_code, class, 1 as sign from new_rows
       where kind = 'resolution' and state = 'armed' and institution_code is not null
      union all
      select due_on, institution_code, class, -1 from old_rows
       where kind = 'resolution' and state = 'armed' and institution_code is not null) as level
     group by 2, 3, 4 having sum(sign) <> 0;
    return null;
  end $$;

  create trigger tally_insert after insert on clock referencing new table as new_rows
    for each statement execute function tally_clocks_after_insert();
  create trigger tally_update after update on clock referencing old table as old_rows new table as new_rows
    for each statement execute function tally_clocks_after_update();`;

const present = `
  insert into tally_change
  select 'open-since', day_here(opened_at), institution_code, class, '', count(*) from known_case
   where ended_at is null and role = 'lead' group by 2, 3, 4;
  insert into tally_change
  select 'due', due_on, institution_code, class, '', count(*) from clock
   where kind = 'resolution' and state = 'armed' and institution_code is not null group by 2, 3, 4`;

/** The monitor: what is counted, kept up to date by what is heard. */
export class Monitor1764600000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    await db.query(levels);
    await db.query(present);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger tally_insert on clock;
      drop trigger tally_update on clock;
      drop trigger tally_insert on known_case;
      drop trigger tally_update on known_case;
      drop function tally_cases_after_insert, tally_cases_after_update, tally_clocks_after_insert,
        tally_clocks_after_update, day_here;
      drop view tally_now;
      drop table tally, tally_change;
      drop index known_case_open, known_case_overdue, known_case_answered, known_case_handed_back, known_case_reopened,
        known_case_rated;
      alter table known_case drop class, drop ended_at, drop how, drop taken_at, drop answered_at, drop late,
        drop handed_back_at, drop reopened_at, drop reopenings, drop overdue_since, drop score, drop rated_at;
      alter table complaint drop code`);
  }
}
