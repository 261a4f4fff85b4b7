import type { MigrationInterface, QueryRunner } from 'typeorm';
import { shownWithProvinces } from './1767500000001-provinces.js';

const columns = `
  alter table complaint add topic text;
  alter table known_case add topic text;
  alter table case_step add topic text;
  create index case_step_of_topic on case_step (institution_code, what, topic, at, case_id) where topic is not null`;

export const shownWithTopics = `
  create or replace function shown_in_monitor(counted text, on_day date, of_member text, of_class text, with_detail text)
  returns table (measure text, day date, member text, detail text) language sql immutable parallel safe as $$
    select counted, on_day, of_member, '' where counted in ('open-since', 'overdue-since', 'due')
    union all
    select counted, date_trunc('week', on_day::timestamp)::date, of_member, '' where counted in ('opened', 'answered')
    union all
    select counted, date_trunc('week', on_day::timestamp)::date, of_member, with_detail
     where counted in ('in-time', 'late', 'handed-back', 'reopened', 'rated')
        or counted = 'took' and with_detail ^@ 'first-response/'
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

/** What came in and was answered is told apart by its main topic; what was counted before has none. */
export class Topics1767600000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(columns);
    await db.query(shownWithTopics);
    await db.query(shownAnew);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      update tally_change set detail = '' where measure in ('opened', 'answered');
      with told as (delete from tally where measure in ('opened', 'answered') and detail <> '' returning *)
      insert into tally
      select measure, day, institution_code, class, '', sum(amount) from told group by 1, 2, 3, 4
          on conflict (measure, day, institution_code, class, detail) do update set amount = tally.amount + excluded.amount`);
    await db.query(shownWithProvinces);
    await db.query(shownAnew);
    await db.query(`
      drop index case_step_of_topic;
      alter table case_step drop column topic;
      alter table known_case drop column topic;
      alter table complaint drop column topic`);
  }
}
