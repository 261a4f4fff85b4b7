import type { MigrationInterface, QueryRunner } from 'typeorm';
import { shownWithTopics } from './1767600000001-topics.js';

const table = `
  create table member_took (
    part   text  not null,
    weeks  int   not null,
    day    date  not null,
    member text  not null,
    counts int[] not null,
    primary key (part, weeks, day, member)
  ) with (fillfactor = 70, parallel_workers = 0);
  comment on table member_took is 'how long first responses took, from tally: of each part of the tree, summed over each member just below it, in one week and in four; the first count is of bucket 0';

  create function four_weeks_of(day date) returns date language sql immutable parallel safe as $$
    select day - (day - date '2001-01-01') % 28 $$;
  comment on function four_weeks_of is 'the Monday with which the four weeks begin in which it lies';

  create function counts_of(buckets int[], amounts bigint[]) returns int[] language plpgsql immutable parallel safe as $$
  declare counts int[] := array_fill(0, array[(select max(bucket) + 1 from unnest(buckets) as bucket)]);
  begin
    for nth in 1..cardinality(buckets) loop
      counts[buckets[nth] + 1] := counts[buckets[nth] + 1] + amounts[nth];
    end loop;
    return counts;
  end $$;

  create function counts_together(kept int[], more int[]) returns int[] language sql immutable parallel safe as $$
    select array(select coalesce(one, 0) + coalesce(other, 0) from unnest(kept, more) as pair (one, other)) $$;`;

interface Counted {
  /** With `day, institution_code, detail, amount` of how long what took. */
  readonly rows: string;
  readonly places: string;
}

const added = ({ rows, places }: Counted) => `
    insert into member_took
    select part, weeks, day, member, counts_of(array_agg(bucket), array_agg(amount))
      from (select part, span.weeks, span.day, member, split_part(detail, '/', 2)::int as bucket, sum(amount)::bigint as amount
              from (${rows}) as counted join (${places}) as place on place.code = counted.institution_code,
                   lateral (values (1, date_trunc('week', counted.day::timestamp)::date),
                                   (4, four_weeks_of(counted.day))) as span (weeks, day)
             group by 1, 2, 3, 4, 5 having sum(amount) <> 0) as summed
     group by 1, 2, 3, 4
     order by 1, 2, 3, 4
        on conflict (part, weeks, day, member) do update set counts = counts_together(member_took.counts, excluded.counts);`;

const responses = `where measure = 'took' and detail ^@ 'first-response/'`;
const columns = 'day, institution_code, detail';
const everywhere = 'select code, part, member from institution, parts_of(path, code)';

const functions = `
  create function tally_took() returns trigger language plpgsql as $$ begin
    ${added({ rows: `select ${columns}, amount from new_rows ${responses}`, places: everywhere })}
    return null;
  end $$;

  create function tally_took_anew() returns trigger language plpgsql as $$ begin
    ${added({
      rows: `select ${columns}, amount from new_rows ${responses}
             union all select ${columns}, -amount from old_rows ${responses}`,
      places: everywhere,
    })}
    return null;
  end $$;

  create function move_took() returns trigger language plpgsql as $$ begin
    perform pg_advisory_xact_lock(hashtext('supervisor tallies'));
    if not exists (select from tally where institution_code = new.code) then return null; end if;
    if old.path is not null then
      ${added({
        rows: `select ${columns}, -amount as amount from tally ${responses} and institution_code = new.code`,
        places: 'select new.code, part, member from parts_of(old.path, old.code)',
      })}
    end if;
    ${added({
      rows: `select ${columns}, amount from tally ${responses} and institution_code = new.code`,
      places: 'select new.code, part, member from parts_of(new.path, new.code)',
    })}
    delete from member_took as kept using parts_of(old.path, old.code) as place
     where kept.part = place.part and kept.member = place.member and 0 = all(kept.counts);
    return null;
  end $$;

  create function rebuild_member_took() returns void language plpgsql set work_mem = '128MB' as $$ begin
    perform pg_advisory_xact_lock(hashtext('supervisor tallies'));
    delete from member_took;
    ${added({
      rows: `select date_trunc('week', day::timestamp)::date as day, institution_code, detail, sum(amount) as amount
               from tally ${responses} group by 1, 2, 3`,
      places: `${everywhere} offset 0`,
    })}
  end $$;`;

const triggers = `
  create trigger took_insert after insert on tally referencing new table as new_rows
    for each statement execute function tally_took();
  create trigger took_update after update on tally referencing old table as old_rows new table as new_rows
    for each statement execute function tally_took_anew();

  create trigger took_come after insert on institution for each row execute function move_took();
  create trigger took_move after update on institution for each row
    when (old.path is distinct from new.path) execute function move_took();`;

/** Of what is overdue nobody asks since when; what the overview shows of no single week is summed by four of them as well. */
const shown = `
  create or replace function shown_in_monitor(counted text, on_day date, of_member text, of_class text, with_detail text)
  returns table (measure text, day date, member text, detail text) language sql immutable parallel safe as $$
    select counted, on_day, of_member, '' where counted in ('open-since', 'due')
    union all
    select counted, '-infinity', of_member, '' where counted = 'overdue-since'
    union all
    select counted, date_trunc('week', on_day::timestamp)::date, of_member, '' where counted in ('opened', 'answered')
    union all
    select counted, date_trunc('week', on_day::timestamp)::date, of_member, with_detail
     where counted in ('in-time', 'late', 'handed-back', 'reopened', 'rated')
    union all
    select counted || '-of-four-weeks', four_weeks_of(on_day), of_member, case when counted = 'rated' then with_detail else '' end
     where counted in ('opened', 'handed-back', 'reopened', 'rated')
    union all
    select counted || '-by-class', date_trunc('week', on_day::timestamp)::date, '', of_class
     where counted in ('opened', 'answered')
    union all
    select counted || '-by-topic', date_trunc('week', on_day::timestamp)::date, '', coalesce(nullif(with_detail, ''), 'none')
     where counted in ('opened', 'answered')
    union all
    select counted || '-by-class', '-infinity', '', of_class where counted = 'open-since'
    union all
    select counted || '-by-province', '-infinity', '', with_detail where counted in ('open-since', 'overdue-since')
    union all
    select 'took-by-stage', date_trunc('week', on_day::timestamp)::date, '', with_detail where counted = 'took' $$;`;

const shownAnew = 'truncate member_tally; select rebuild_member_tally(); analyze member_tally';

/**
 * How long first responses took was most of what the overview read, a row for each duration; now it is one for all of them. Of
 * the rest it reads a third of the rows, where it shows no single week.
 */
export class TookOfMembers1768400000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(table);
    await db.query(functions);
    await db.query(triggers);
    await db.query(shown);
    await db.query(`${shownAnew}; select rebuild_member_took(); analyze member_took`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(shownWithTopics);
    await db.query(shownAnew);
    await db.query(`
      drop trigger took_insert on tally;
      drop trigger took_update on tally;
      drop trigger took_come on institution;
      drop trigger took_move on institution;
      drop function tally_took, tally_took_anew, move_took, rebuild_member_took, counts_of, counts_together, four_weeks_of;
      drop table member_took`);
  }
}
