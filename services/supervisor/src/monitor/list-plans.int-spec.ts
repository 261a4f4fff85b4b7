import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Staff } from '#libs/access';
import type { DataSource } from 'typeorm';
import { Rulebooks } from '../directory/rulebooks.js';
import type { Outbox } from '#libs/messaging';
import { FireClocks } from '../clocks/fire-clocks.js';
import { RemindHolders } from '../clocks/remind-holders.js';
import { CountOverdue } from '../overdue/count-overdue.js';
import { EscalateClocks } from '../escalations/escalate-clocks.js';
import { ListEscalations } from '../escalations/list-escalations.js';
import { tellOfDirectory } from '../fixtures/a-directory.js';
import { Story } from '../fixtures/a-story.js';
import { ASupervisor } from '../fixtures/a-supervisor.js';
import { CountDueWithinDay } from './count-due-within-day.js';
import { ListCasesBehind } from './list-cases-behind.js';
import { ListBounces } from './list-bounces.js';
import { MemberTallies } from './member-tallies.js';
import { OverviewTallies } from './overview-tallies.js';
import { ReadBreakdowns } from './read-breakdowns.js';
import { ReadDurations } from './read-durations.js';
import { ReadForecast } from './read-forecast.js';
import { ReadOverview } from './read-overview.js';
import { ReadWeeks } from './read-weeks.js';
import { WatchParts } from './watched-part.js';

let supervisor: ASupervisor;
beforeAll(async () => {
  supervisor = await ASupervisor.start();
  await tellOfDirectory(supervisor);
  await new Story(supervisor, 'complaint', 'pln').begun();
  await supervisor.db.transaction(async (tx) => {
    // A busy machine needs longer than the minute that a statement of the service may take.
    await tx.query('set local statement_timeout = 0');
    await tx.query(many);
  });
  // What is due is claimed, and what was counted is summed, before the database counts its rows, and not while plans are looked at.
  await supervisor.clocks.look(true);
  await supervisor.clocks.stop();
  await supervisor.vacuum();
}, 300_000);
afterAll(async () => {
  await supervisor?.stop();
});

/** What one case has, thirty thousand times, at two hundred institutions. */
const many = `
  insert into institution select made.* from institution as one, generate_series(0, 199) as n, jsonb_populate_record(one,
    jsonb_build_object('code', 'unit-' || n, 'path', 'bp-bumn/unit-' || n || '/')) as made where one.code = 'kai';
  insert into clock select made.* from clock as one, generate_series(1, 30000) as n,
    (select timestamptz '2026-11-23T03:00:00Z' as now) as time, jsonb_populate_record(one,
    jsonb_build_object('id', gen_random_uuid(), 'complaint_id', gen_random_uuid(), 'case_id', gen_random_uuid(),
                       'institution_code', 'unit-' || n % 200, 'due_at', now + make_interval(mins => n),
                       'remind_at', now + make_interval(mins => n - 3000),
                       'climbed', n % 5, 'escalate_at', now + make_interval(mins => n),
                       'state', (array['armed', 'passed', 'met'])[1 + n % 3])) as made where one.kind = 'resolution';
  insert into complaint select made.* from clock, complaint as one, jsonb_populate_record(one,
    jsonb_build_object('id', clock.complaint_id)) as made on conflict do nothing;
  insert into known_case select made.* from known_case as one, generate_series(1, 30000) as n, jsonb_populate_record(one,
    jsonb_build_object('id', gen_random_uuid(), 'complaint_id', gen_random_uuid(), 'institution_code', 'unit-' || n % 200,
                       'opened_at', timestamptz '2026-11-23T03:00:00Z' + make_interval(secs => n), 'overdue_since',
                       case when n % 9 = 0 then timestamptz '2026-11-23T03:00:00Z' + make_interval(secs => n) end)) as made;
  insert into case_step select made.* from case_step as one, generate_series(1, 30000) as n, jsonb_populate_record(one,
    jsonb_build_object('case_id', gen_random_uuid(), 'what', 'answered', 'at', one.at + make_interval(secs => n),
                       'institution_code', 'unit-' || n % 200, 'detail',
                       case when n % 99 = 0 then 'late' else 'in-time' end)) as made where one.what = 'opened';
  insert into tally select measure, date '2026-11-23' - day, code, 'made', '', 1 + day % 3 from generate_series(0, 700) as day,
    (select code from institution where not code ^@ 'unit-') as place, unnest('{open-since,overdue-since,in-time,late,opened,answered,handed-back,reopened,rated}'::text[]) as measure;
  insert into tally select 'took', date '2026-11-23' - day, code, 'made', 'first-response/' || day % 20, 1
    from generate_series(0, 700) as day, (select code from institution where not code ^@ 'unit-') as place;
  insert into tally select 'bounced', date '2026-11-23', 'unit-' || n % 200, 'made', 'unit-' || n, 1 + n % 3 from generate_series(0, 799) as n`;

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

/** The tables of which a plan reads every row. */
const scannedIn = (plan = ''): string[] => [...plan.matchAll(/Seq Scan on (\w+)/g)].map(([, table]) => table ?? '');

describe('a list of thousands', () => {
  it.each([
    { figure: 'open', index: 'known_case_open' },
    { figure: 'open', of: { province: '33' }, index: 'known_case_in_province' },
    { figure: 'overdue', index: 'known_case_overdue' },
    { figure: 'due', index: 'clock_armed_by_institution' },
    { figure: 'due-within-day', index: 'clock_armed_by_institution' },
    { figure: 'answered', index: 'case_step_of_institution' },
    { figure: 'answered', of: { topic: 'energi' }, index: 'case_step_of_topic' },
    { figure: 'late', index: 'case_step_late' },
  ] as const)('behind the figure $figure is read from $index', async ({ figure, index, ...behind }) => {
    const [plan] = await plansOf((db) =>
      new ListCasesBehind(db, supervisor.time).run({ figure, ...('of' in behind ? behind.of : {}) }, part, {
        weeks: 26,
        limit: 50,
      }),
    );
    expect(plan).toContain(index);
  });

  it('of who hands on to whom is cut to the most frequent before it leaves the database', async () => {
    let told: unknown[] = [];
    const query = async (sql: string, parameters: unknown[]) =>
      (told = await supervisor.db.query<unknown[]>(sql, parameters));
    const bounces = await new ListBounces({ query } as unknown as DataSource).run('bp-bumn/', '2026-11-23');
    expect(told).toHaveLength(200);
    expect(new Set(bounces.map(({ count }) => count))).toEqual(new Set([3]));
  });

  it('of what is late is read from its index', async () => {
    const [plan] = await plansOf((db) =>
      new ListEscalations(db, supervisor.time, new Rulebooks()).run(staff, {}, { limit: 50 }),
    );
    expect(plan).toContain('clock_passed_by_institution');
    expect(plan).toContain('clock_passed_unheld');
  });

  it('of what is late and stands on one rung is read from its index', async () => {
    const [plan] = await plansOf((db) =>
      new ListEscalations(db, supervisor.time, new Rulebooks()).run(staff, { rung: 'ombudsman' }, { limit: 50 }),
    );
    expect(plan).toContain('clock_on_rung');
  });
});

describe('what is claimed', () => {
  const shares = [
    { nth: 0, of: 1 },
    { nth: 2, of: 3 },
  ];
  it.each(shares)(
    'of share $nth of $of is found by the index of what is due, with a floor and without one',
    async (share) => {
      const { time } = supervisor;
      time.set(new Date('2026-11-26T03:00:00Z'));
      const outbox = { addRows: () => Promise.resolve() } as unknown as Outbox;
      /** In which an update tells its rows and how many. */
      const within = (db: DataSource) => {
        const query = async (sql: string, parameters: unknown[]) => {
          await db.query(sql, parameters);
          return sql.includes('update clock') ? [[], 0] : [];
        };
        return { transaction: (work: (tx: unknown) => unknown) => work({ query }) } as unknown as DataSource;
      };
      const plans: string[] = [];
      for (const floor of [null, new Date('2026-11-24T03:00:00Z')])
        plans.push(
          ...(await plansOf(async (db) => {
            await new FireClocks(within(db), outbox, time).run(500, floor, share);
            await new RemindHolders(within(db), outbox, time).run(500, floor, share);
            await new EscalateClocks(within(db), outbox, time, new Rulebooks()).run(500, floor, share);
          })),
        );
      expect(plans.map((plan) => /clock_due|clock_to_remind|clock_to_escalate/.exec(plan)?.[0])).toEqual([
        ...['clock_due', 'clock_to_remind', 'clock_to_escalate'],
        ...['clock_due', 'clock_to_remind', 'clock_to_escalate'],
      ]);
      for (const plan of plans) expect(scannedIn(plan)).not.toContain('clock');
    },
  );
});

describe('the count', () => {
  it('of what is late on every rung looks at no clock but those that nobody holds', async () => {
    const plans = await plansOf((db) =>
      new ListEscalations(db, supervisor.time, new Rulebooks()).run(staff, {}, { limit: 50 }),
    );
    const [, plan] = plans;
    expect(plan).toContain('level_tally');
    expect(scannedIn(plan)).not.toContain('clock');
    expect(plan).not.toMatch(/clock_(passed|armed)_by_institution/);
  });

  it('of who is late looks at no clock but those that are due soon', async () => {
    const [plan] = await plansOf(async (db) => new CountOverdue(db, supervisor.time).run(staff));
    expect(plan).toContain('level_tally');
    expect(plan).toContain('clock_running_by_institution');
    for (const scanned of ['clock', 'known_case']) expect(scannedIn(plan)).not.toContain(scanned);
    expect(plan).not.toMatch(/clock_passed_by_institution/);
  });
});

describe('the overview of a part of the tree', () => {
  it.each(['', 'bp-bumn/'])('%j asks what is summed already, and no case', async (path) => {
    const { time } = supervisor;
    const plans = await plansOf((db) =>
      new ReadOverview(new OverviewTallies(db), new CountDueWithinDay(db), new WatchParts(db), time).run(
        { path, code: null, name: null },
        13,
      ),
    );
    const reads = (relation: string) => plans.map((plan) => new RegExp(`(on|using) ${relation}\\b`).test(plan));
    expect(reads('clock_armed_by_institution')).toEqual([true, false, false, false, false]);
    expect(reads('member_tally_pkey')).toEqual([false, true, true, false, false]);
    expect(reads('member_took_pkey')).toEqual([false, false, false, true, false]);
    for (const scanned of ['tally', 'case_step', 'known_case']) expect(reads(scanned)).not.toContain(true);
  });

  it.each(['', 'bp-bumn/'])('%j and its other charts ask no more', async (path) => {
    const { time } = supervisor;
    const [watched, weeks] = [{ path, code: null, name: null }, 13];
    const plans = await plansOf(async (db) => {
      const [members, parts, books] = [new MemberTallies(db), new WatchParts(db), new Rulebooks()];
      const known = { current: () => books.current(supervisor.db.manager) } as unknown as Rulebooks;
      const breakdowns = new ReadBreakdowns(new ListBounces(db), members, time);
      await new ReadWeeks(members, parts, time).run(watched, weeks);
      await new ReadForecast(db, members, parts, time, known).run(watched);
      await new ReadDurations(db, members, time, known).run(watched, weeks, 'resolution');
      await breakdowns.classes(watched, weeks);
      await breakdowns.topics(watched, weeks);
      await breakdowns.provinces(watched);
    });
    expect(plans.length).toBeGreaterThan(6);
    for (const plan of plans)
      expect(plan).not.toMatch(/(on|using) (tally|clock|case_step|known_case)(_\w+index|_pkey)?\b/);
    expect(plans.filter((plan) => plan.includes('member_tally_pkey')).length).toBe(10);
  });

  it('and how long a stage takes at each member is read of that member’s own part, however many there are', async () => {
    const asked: (readonly [sql: string, parameters: unknown[]])[] = [];
    const query = (sql: string, parameters: unknown[]) => Promise.resolve(asked.push([sql, parameters]) && []);
    const members = new MemberTallies({ query } as unknown as DataSource);
    await members.readTook({ path: 'bp-bumn/', stage: 'resolution', from: '2026-08-31' });
    const [[sql, parameters] = ['', []]] = asked;
    const plan = await supervisor.db.transaction(async (tx) => {
      // As the planner sees it where it takes reading all parts in order to be less work than asking for each.
      await tx.query('set local enable_nestloop = off');
      return JSON.stringify(await tx.query(`explain ${sql}`, parameters));
    });
    const ways = plan.match(/member_tally_pkey[^}]*},{"QUERY PLAN":" *Index Cond: [^"]*/g) ?? [];
    expect(ways).toHaveLength(2);
    for (const way of ways) expect(way).toMatch(/Index Cond: \(+part = /);
  });
});
