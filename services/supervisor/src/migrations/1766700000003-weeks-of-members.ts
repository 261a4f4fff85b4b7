import type { MigrationInterface, QueryRunner } from 'typeorm';
import { membersByDays } from './1766000000001-members.js';

/** Read a part as: to these sums of a part of the tree adds what was counted of one of its members. */
export const shownInMonitor = `
  create or replace function shown_in_monitor(counted text, on_day date, of_member text, of_class text, with_detail text)
  returns table (measure text, day date, member text, detail text) language sql immutable parallel safe as $$
    select counted, on_day, of_member, with_detail where counted in ('open-since', 'overdue-since', 'due')
    union all
    select counted, date_trunc('week', on_day::timestamp)::date, of_member, with_detail
     where counted in ('in-time', 'late', 'opened', 'answered', 'handed-back', 'reopened', 'rated')
        or counted = 'took' and with_detail ^@ 'first-response/'
    union all
    select counted || '-by-class', date_trunc('week', on_day::timestamp)::date, '', of_class
     where counted in ('opened', 'answered')
    union all
    select counted || '-by-class', '-infinity', '', of_class where counted = 'open-since'
    union all
    select 'took-by-stage', date_trunc('week', on_day::timestamp)::date, '', with_detail where counted = 'took' $$;`;

interface Counted {
  /** With `measure, day, institution_code, class, detail, amount`. */
  readonly rows: string;
  readonly places: string;
}

const added = ({ rows, places }: Counted) => `
    insert into member_tally
    select part, shown.measure, shown.day, shown.member, shown.detail, sum(amount)
      from (${rows}) as counted join (${places}) as place on place.code = counted.institution_code,
           shown_in_monitor(counted.measure, counted.day, place.member, counted.class, counted.detail) as shown
     group by 1, 2, 3, 4, 5 having sum(amount) <> 0
     order by 1, 2, 3, 4, 5
        on conflict (part, measure, day, member, detail) do update set amount = member_tally.amount + excluded.amount;`;

const everywhere = 'select code, part, member from institution, parts_of(path, code)';
const columns = 'measure, day, institution_code, class, detail';

/** The sums of an institution that has come or has another place in the tree; `unless` ends it before, under the lock of the sums. */
export const moved = (unless = '') => `
  create or replace function move_members() returns trigger language plpgsql as $$ begin
    perform pg_advisory_xact_lock(hashtext('supervisor tallies'));
    ${unless}
    if old.path is not null then
      ${added({
        rows: `select ${columns}, -amount as amount from tally where institution_code = new.code`,
        places: 'select new.code, part, member from parts_of(old.path, old.code)',
      })}
    end if;
    ${added({
      rows: `select ${columns}, amount from tally where institution_code = new.code`,
      places: 'select new.code, part, member from parts_of(new.path, new.code)',
    })}
    delete from member_tally where amount = 0;
    return null;
  end $$;`;

const kept = `
  create or replace function tally_members() returns trigger language plpgsql as $$ begin
    ${added({ rows: 'select * from new_rows', places: everywhere })}
    return null;
  end $$;

  create or replace function tally_members_anew() returns trigger language plpgsql as $$ begin
    ${added({
      rows: `select ${columns}, amount from new_rows union all select ${columns}, -amount from old_rows`,
      places: everywhere,
    })}
    return null;
  end $$;

  ${moved()}

  create or replace function rebuild_member_tally() returns void language plpgsql set work_mem = '128MB' as $$ begin
    perform pg_advisory_xact_lock(hashtext('supervisor tallies'));
    delete from member_tally;
    ${added({
      // Most days of a week are one row of the sums: so summed first, they are fewer to spread over the parts.
      rows: `select measure, case when is_level(measure) or measure = 'due' then day
                                 else date_trunc('week', day::timestamp)::date end as day,
                   institution_code, class, detail, sum(amount) as amount from tally group by 1, 2, 3, 4, 5`,
      places: `${everywhere} offset 0`,
    })}
  end $$;`;

/** What happened is summed over members by weeks, and what the monitor shows of a whole part by classes and stages is summed as well. */
export class WeeksOfMembers1766700000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(shownInMonitor);
    await db.query(kept);
    // Nobody reads all of it: that several could do so together must not make it look cheap.
    await db.query('alter table member_tally set (parallel_workers = 0)');
    await db.query(
      'drop function stands_in_overview; truncate member_tally; select rebuild_member_tally(); analyze member_tally',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create function stands_in_overview(measure text, detail text) returns boolean
      language sql immutable parallel safe as $$
        select measure in ('open-since', 'overdue-since', 'in-time', 'late', 'opened', 'answered', 'handed-back', 'reopened', 'rated')
            or measure = 'took' and detail ^@ 'first-response/' $$`);
    await db.query(membersByDays);
    await db.query('alter table member_tally reset (parallel_workers)');
    await db.query(
      'drop function shown_in_monitor; truncate member_tally; select rebuild_member_tally(); analyze member_tally',
    );
  }
}
