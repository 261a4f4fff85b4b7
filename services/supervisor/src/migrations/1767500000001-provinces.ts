import type { MigrationInterface, QueryRunner } from 'typeorm';
import { shownInMonitor } from './1766700000003-weeks-of-members.js';

const columns = `
  alter table complaint add province text;
  alter table known_case add province text;

  create function province_at(province text, institution_code text) returns text
  language sql immutable parallel safe as $$
    select coalesce(province, substring(institution_code from '^pemda-(?:[a-z0-9]+-)?(\\d{2})\\d*$'), 'none') $$;
  comment on function province_at is 'where the complaint lies; where nobody said, the office that has it, whose code says its province';

  create index known_case_in_province on known_case (institution_code, province_at(province, institution_code), opened_at, id)
    where ended_at is null and role = 'lead'`;

const level = (measure: string, since: string, which: string, detail: string) => ({
  named: `'${measure}' as measure, day_here(${since}) as day, institution_code, class, ${detail} as detail`,
  which: `ended_at is null and ${which}`,
});

const levelsOfCases = (detail: string) => [
  level('open-since', 'opened_at', `role = 'lead'`, detail),
  level('overdue-since', 'overdue_since', 'overdue_since is not null', detail),
];

const counted = (from: string, detail: string) =>
  levelsOfCases(detail)
    .map(({ named, which }) => `select ${named}, count(*) from ${from} where ${which} group by 1, 2, 3, 4, 5`)
    .join(' union all ');

const changed = (detail: string) =>
  levelsOfCases(detail)
    .flatMap(({ named, which }) => [
      `select ${named}, 1 as sign from new_rows where ${which}`,
      `select ${named}, -1 from old_rows where ${which}`,
    ])
    .join(' union all ');

/** What the rows of cases add to the tallies; `detail` is what their levels are told apart by. */
const casesCounted = (detail: string) => `
  create or replace function tally_cases_after_insert() returns trigger language plpgsql as $$ begin
    insert into tally_change ${counted('new_rows', detail)};
    return null;
  end $$;

  create or replace function tally_cases_after_update() returns trigger language plpgsql as $$ begin
    insert into tally_change
    select measure, day, institution_code, class, detail, sum(sign) from (${changed(detail)}) as level
     group by 1, 2, 3, 4, 5 having sum(sign) <> 0;
    return null;
  end $$;`;

/** The sums of each institution; of what is open and overdue there it is read in one, so it is kept in one row. */
const levelsKept = (detail: string) => `
  create or replace function tally_levels() returns trigger language plpgsql as $$ begin
    insert into level_tally
    select institution_code, measure, ${detail}, sum(amount) from new_rows where is_level(measure)
     group by 1, 2, 3 having sum(amount) <> 0
        on conflict (institution_code, measure, detail) do update set amount = level_tally.amount + excluded.amount;
    return null;
  end $$;

  create or replace function tally_levels_anew() returns trigger language plpgsql as $$ begin
    insert into level_tally
    select institution_code, measure, ${detail}, sum(amount)
      from (select institution_code, measure, detail, amount from new_rows
            union all
            select institution_code, measure, detail, -amount from old_rows) as change
     where is_level(measure) group by 1, 2, 3 having sum(amount) <> 0
        on conflict (institution_code, measure, detail) do update set amount = level_tally.amount + excluded.amount;
    return null;
  end $$;`;

export const shownWithProvinces = `
  create or replace function shown_in_monitor(counted text, on_day date, of_member text, of_class text, with_detail text)
  returns table (measure text, day date, member text, detail text) language sql immutable parallel safe as $$
    select counted, on_day, of_member, '' where counted in ('open-since', 'overdue-since', 'due')
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
    select counted || '-by-province', '-infinity', '', with_detail where counted in ('open-since', 'overdue-since')
    union all
    select 'took-by-stage', date_trunc('week', on_day::timestamp)::date, '', with_detail where counted = 'took' $$;`;

/** What is so already is counted anew, told apart as it is from now on. */
const countedAnew = (detail: string) => `
  delete from tally_change where measure in ('open-since', 'overdue-since');
  delete from tally where measure in ('open-since', 'overdue-since');
  delete from level_tally where measure in ('open-since', 'overdue-since');
  truncate member_tally;
  insert into tally ${counted('known_case', detail)};
  select rebuild_member_tally();
  analyze member_tally`;

const byProvince = 'province_at(province, institution_code)';

/** What is open and overdue is told apart by where it lies, without one row more for a case than before. */
export class Provinces1767500000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(columns);
    await db.query(shownWithProvinces);
    await db.query(levelsKept(`case when measure = 'late-since' then detail else '' end`));
    await db.query(casesCounted(byProvince));
    await db.query(countedAnew(byProvince));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(shownInMonitor);
    await db.query(casesCounted(`''`));
    await db.query(levelsKept('detail'));
    await db.query(countedAnew(`''`));
    await db.query(`
      drop index known_case_in_province;
      drop function province_at;
      alter table known_case drop column province;
      alter table complaint drop column province`);
  }
}
