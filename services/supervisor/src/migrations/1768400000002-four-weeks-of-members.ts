import type { MigrationInterface, QueryRunner } from 'typeorm';
import { shownWithoutTook } from './1768400000001-took-of-members.js';

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

/** What the overview shows of no single week is summed by four of them as well: it reads a third of the rows. */
export class FourWeeksOfMembers1768400000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(shown);
    await db.query(shownAnew);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(shownWithoutTook);
    await db.query(shownAnew);
  }
}
