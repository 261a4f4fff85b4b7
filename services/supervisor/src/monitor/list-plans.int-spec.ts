import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Staff } from '#libs/access';
import type { DataSource } from 'typeorm';
import { Rulebooks } from '../directory/rulebooks.js';
import { ListEscalations } from '../escalations/list-escalations.js';
import { tellOfDirectory } from '../fixtures/a-directory.js';
import { Story } from '../fixtures/a-story.js';
import { ASupervisor } from '../fixtures/a-supervisor.js';
import { CountDueWithinDay } from './count-due-within-day.js';
import { ListCasesBehind } from './list-cases-behind.js';
import { MemberTallies } from './member-tallies.js';
import { ReadOverview } from './read-overview.js';
import { WatchParts } from './watched-part.js';

let supervisor: ASupervisor;
beforeAll(async () => {
  supervisor = await ASupervisor.start();
  await tellOfDirectory(supervisor);
  await new Story(supervisor, 'complaint', 'pln').begun();
  await supervisor.db.query(many);
}, 60_000);
afterAll(async () => {
  await supervisor?.stop();
});

/** What one case has, twenty thousand times. */
const many = `
  insert into clock select made.* from clock as one, generate_series(1, 20000) as n, jsonb_populate_record(one,
    jsonb_build_object('id', gen_random_uuid(), 'case_id', gen_random_uuid(), 'due_at', now() + make_interval(secs => n),
                       'state', (array['armed', 'passed', 'met'])[1 + n % 3])) as made where one.kind = 'resolution';
  insert into known_case select made.* from known_case as one, generate_series(1, 20000) as n, jsonb_populate_record(one,
    jsonb_build_object('id', gen_random_uuid(), 'opened_at', now() + make_interval(secs => n), 'overdue_since',
                       case when n % 9 = 0 then now() + make_interval(secs => n) end)) as made;
  insert into case_step select made.* from case_step as one, generate_series(1, 20000) as n, jsonb_populate_record(one,
    jsonb_build_object('case_id', gen_random_uuid(), 'what', 'answered', 'at', one.at + make_interval(secs => n), 'detail',
                       case when n % 99 = 0 then 'late' else 'in-time' end)) as made where one.what = 'opened';
  insert into tally select measure, now()::date - day, code, 'made', '', 1 + day % 3 from generate_series(0, 700) as day,
    institution, unnest('{open-since,overdue-since,in-time,late,opened,answered,handed-back,reopened,rated}'::text[]) as measure;
  insert into tally select 'took', now()::date - day, code, 'made', 'first-response/' || day % 20, 1
    from generate_series(0, 700) as day, institution;
  analyze tally; analyze member_tally; analyze tally_change`;

const staff = { role: 'coordinator', institution: 'bp-bumn', path: 'bp-bumn/' } as Staff;
const part = { path: 'bp-bumn/', code: 'bp-bumn', name: null };

/** How the database would go about each thing that is asked here. */
async function plansOf(ask: (db: DataSource) => Promise<unknown>): Promise<string[]> {
  const asked: (readonly [sql: string, parameters: unknown[]])[] = [];
  const listening = {
    query: (sql: string, parameters: unknown[]) => Promise.resolve(asked.push([sql, parameters]) && []),
  };
  await ask(listening as unknown as DataSource);
  const plans: string[] = [];
  for (const [sql, parameters] of asked)
    plans.push(JSON.stringify(await supervisor.db.query(`explain ${sql}`, parameters)));
  return plans;
}

describe('a list of thousands', () => {
  it.each([
    { figure: 'open', index: 'known_case_open' },
    { figure: 'overdue', index: 'known_case_overdue' },
    { figure: 'due', index: 'clock_armed_by_institution' },
    { figure: 'due-within-day', index: 'clock_armed_by_institution' },
    { figure: 'answered', index: 'case_step_of_institution' },
    { figure: 'late', index: 'case_step_late' },
  ] as const)('behind the figure $figure is read from $index', async ({ figure, index }) => {
    const [plan] = await plansOf((db) =>
      new ListCasesBehind(db, supervisor.time).run({ figure }, part, { weeks: 26, limit: 50 }),
    );
    expect(plan).toContain(index);
  });

  it('of what is late is read from its index', async () => {
    const [plan] = await plansOf((db) =>
      new ListEscalations(db, supervisor.time, new Rulebooks()).run(staff, {}, { limit: 50 }),
    );
    expect(plan).toContain('clock_passed_by_institution');
  });
});

describe('the overview of a part of the tree', () => {
  it.each(['', 'bp-bumn/'])('%j asks what is summed already, and no case', async (path) => {
    const { time } = supervisor;
    const plans = await plansOf((db) =>
      new ReadOverview(new MemberTallies(db), new CountDueWithinDay(db), new WatchParts(db), time).run(
        { path, code: null, name: null },
        13,
      ),
    );
    const reads = (relation: string) => plans.map((plan) => new RegExp(`(on|using) ${relation}\\b`).test(plan));
    expect(reads('clock_armed_by_institution')).toEqual([true, false, false, false, false, false]);
    expect(reads('member_tally_pkey')).toEqual([false, true, true, true, true, false]);
    for (const scanned of ['tally', 'case_step', 'known_case']) expect(reads(scanned)).not.toContain(true);
  });
});
