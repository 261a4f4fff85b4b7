import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '#libs/testing';
import { tellOfDirectory } from '../fixtures/a-directory.js';
import { liveThroughAQuarter } from '../fixtures/a-quarter.js';
import { Story } from '../fixtures/a-story.js';
import { ASupervisor } from '../fixtures/a-supervisor.js';
import type { PageBehind } from './list-cases-behind.js';
import type { Bounce } from './list-bounces.js';
import type { ClassCount, TopicCount } from './read-breakdowns.js';
import { stages } from '../rules/facts-of-step.js';
import type { Durations } from './read-durations.js';
import type { MemberForecast } from './read-forecast.js';
import type { Overview } from './read-overview.js';
import type { WeekOfAll, WeekOfMember } from './read-weeks.js';

let supervisor: ASupervisor;
let coordinator: Browser;
beforeAll(async () => {
  supervisor = await ASupervisor.start('2026-08-31T17:00:00Z');
  await tellOfDirectory(supervisor);
  await liveThroughAQuarter(supervisor, 60);
  coordinator = await supervisor.desk.signIn('coordinator', 'bp-bumn/');
}, 180_000);
afterAll(async () => {
  await supervisor?.stop();
});

const read = async <Body>(path: string) => {
  const { status, body } = await coordinator.get<Body>(`/api/supervisor/monitor/${path}`);
  expect(status).toBe(200);
  return body;
};

/** How many cases a list holds when all its pages are turned, none of them twice. */
async function lengthOf(figure: string, filter: Record<string, string | number> = {}): Promise<number> {
  const query = new URLSearchParams({ figure, limit: '7' });
  for (const [name, value] of Object.entries(filter)) query.set(name, String(value));
  const seen = new Set<string>();
  let total: number | null = null;
  for (let next: string | null = ''; next !== null;) {
    if (next) query.set('after', next);
    const page: PageBehind = await read(`cases?${query.toString()}`);
    total ??= page.total;
    for (const { caseId, at } of page.items) seen.add(`${caseId} ${at}`);
    next = page.next;
  }
  expect(total).toBe(seen.size);
  return seen.size;
}

type Figures = readonly (readonly [count: number, figure: string, filter?: Record<string, string | number>])[];

/** The same figures, with the lengths of their lists in place of the counts. */
async function listed(figures: Figures): Promise<Figures> {
  const found: [number, string, Record<string, string | number>?][] = [];
  for (const [, figure, ...filter] of figures) found.push([await lengthOf(figure, ...filter), figure, ...filter]);
  return found;
}

describe('behind every figure of the monitor stands the list of what it counts', () => {
  it.each(['', 'pln', 'pln-papua'])('of the tiles of %s', async (within) => {
    const part: Record<string, string> = within === '' ? {} : { within };
    const { all } = await read<Overview>(`overview?${new URLSearchParams(part).toString()}`);
    expect(all.opened).toBeGreaterThan(0);
    const figures: Figures = [
      [all.open, 'open', part],
      [all.overdue, 'overdue', part],
      [all.dueWithinDay, 'due-within-day', part],
      [all.opened, 'opened', part],
      [all.answered, 'answered', part],
      [all.handBacks, 'handed-back', part],
      [all.reopened, 'reopened', part],
      [all.rated, 'rated', part],
      ...all.ages.map((count, age) => [count, 'open', { ...part, age }] as const),
    ];
    expect(await listed(figures)).toEqual(figures);
    expect((await lengthOf('late', part)) + (await lengthOf('in-time', part))).toBe(all.answered);
    expect((await lengthOf('content', part)) + (await lengthOf('discontent', part))).toBe(all.rated);
  });

  it.each(['', 'pln'])('of every row of the league, in %s', async (within) => {
    const { members } = await read<Overview>(`overview?within=${within}`.replace(/\?within=$/, ''));
    for (const member of members) {
      const part = { within: member.code, ...(member.code === within ? { own: 'true' } : {}) };
      const figures: Figures = [
        [member.open, 'open', part],
        [member.overdue, 'overdue', part],
        [member.handBacks, 'handed-back', part],
        ...member.ages.map((count, age) => [count, 'open', { ...part, age }] as const),
      ];
      expect(await listed(figures)).toEqual(figures);
    }
  });

  it('of every cell of the heat map and every week', async () => {
    const { weeks, members } = await read<{ weeks: WeekOfAll[]; members: WeekOfMember[] }>('weeks');
    expect(members.length).toBeGreaterThan(10);
    const figures: Figures = [
      ...members.map(({ code, week, late }) => [late, 'late', { within: code, week }] as const),
      ...members.map(({ code, week, late, inTime }) => [late + inTime, 'answered', { within: code, week }] as const),
      ...weeks.map(({ week, opened }) => [opened, 'opened', { week }] as const),
      ...weeks.map(({ week, handedBack }) => [handedBack, 'handed-back', { week }] as const),
    ];
    expect(await listed(figures)).toEqual(figures);
  });

  it('of who hands on to whom, of stages, of classes', async () => {
    const bounces = await read<{ items: Bounce[] }>('bounces');
    expect(bounces.items.length).toBeGreaterThan(0);
    const took = await read<Durations>('durations');
    expect(took.members).toEqual([]);
    const classes = await read<{ items: ClassCount[] }>('classes');
    const figures: Figures = [
      ...bounces.items.map(
        ({ from, to, count }) => [count, 'bounced', { within: from.code, own: 'true', to: to.code }] as const,
      ),
      ...took.items.map(({ stage, count }) => [count, 'took', { stage }] as const),
      ...classes.items.flatMap(({ class: one, opened, answered, open }) => [
        [opened, 'opened', { class: one }] as const,
        [answered, 'answered', { class: one }] as const,
        [open, 'open', { class: one }] as const,
      ]),
    ];
    expect(await listed(figures)).toEqual(figures);
  });

  it.each(['', 'pln'])('of what they are about, week by week, in %s', async (within) => {
    const part: Record<string, string> = within === '' ? {} : { within };
    const { weeks, items } = await read<{ weeks: string[]; items: TopicCount[] }>(
      `topics?${new URLSearchParams(part).toString()}`,
    );
    expect(items.map(({ topic }) => topic).toSorted()).toEqual(['energi', 'konsumen', 'none']);
    const figures: Figures = items.flatMap(({ topic, opened, answered, trend }) => [
      [opened, 'opened', { ...part, topic }] as const,
      [answered, 'answered', { ...part, topic }] as const,
      ...trend.flatMap((one, at) => [
        [one.opened, 'opened', { ...part, topic, week: weeks[at] ?? '' }] as const,
        [one.answered, 'answered', { ...part, topic, week: weeks[at] ?? '' }] as const,
      ]),
    ]);
    expect(await listed(figures)).toEqual(figures);
    const { all } = await read<Overview>(`overview?${new URLSearchParams(part).toString()}`);
    expect(items.reduce((sum, { opened }) => sum + opened, 0)).toBe(all.opened);
    expect(items.reduce((sum, { answered }) => sum + answered, 0)).toBe(all.answered);
  });

  it.each(['', 'pln'])('of each stage at each institution, in %s', async (within) => {
    const figures: [number, string, Record<string, string | number>][] = [];
    for (const stage of stages) {
      const query = new URLSearchParams({ stage, ...(within === '' ? {} : { within }) });
      const { items, members } = await read<Durations>(`durations?${query.toString()}`);
      const whole = items.find((one) => one.stage === stage)?.count;
      expect(members.reduce((sum, { count }) => sum + count, 0)).toBe(whole);
      for (const { code, count } of members)
        figures.push([count, 'took', { within: code, stage, ...(code === within ? { own: 'true' } : {}) }]);
    }
    expect(figures.length).toBeGreaterThan(7);
    expect(await listed(figures)).toEqual(figures);
  });

  it('of what took long at a stage', async () => {
    const { members } = await read<Durations>('durations?stage=resolution');
    const [slow] = members;
    expect(slow).toMatchObject({ code: 'pln', name: 'PT pln' });
    const [median, p90] = [slow?.median, slow?.p90].map((one) => Math.ceil(one ?? 0));
    const minutes = async (least: string) => {
      const page = await read<PageBehind>(`cases?figure=took&within=pln&stage=resolution&limit=100${least}`);
      return page.items.map((item) => item.minutes ?? 0);
    };
    const [all, slowest] = [await minutes(''), await minutes(`&least=${p90}`)];
    expect(slowest.toSorted()).toEqual(all.filter((one) => one >= (p90 ?? 0)).toSorted());
    expect(slowest.length / all.length).toBeLessThan(0.2);
    expect(slowest.length).toBeGreaterThan(0);
    const half = all.filter((one) => one >= (median ?? 0)).length / all.length;
    expect(Math.abs(half - 0.5)).toBeLessThan(0.15);
  });

  it('of what falls due', async () => {
    await new Story(supervisor, 'aspiration', 'kai').begun();
    await new Story(supervisor, 'information-request', 'pln-papua').begun();
    const { days, members } = await read<{ days: { day: string; due: number }[]; members: MemberForecast[] }>(
      'forecast',
    );
    const [day, until] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
    expect(days.length).toBeGreaterThan(0);
    const figures: Figures = [
      ...days.map((one) => [one.due, 'due', { day: one.day }] as const),
      ...members.map(({ code, due }) => [due, 'due', { within: code, day, until }] as const),
    ];
    expect(await listed(figures)).toEqual(figures);
  });

  it('of what falls due within 24 hours, whichever days they are on', async () => {
    const [next] = await supervisor.db.query<{ at: Date; within: string }[]>(
      `select due_at as at, institution_code as within from clock where kind = 'resolution' and state = 'armed'
        order by due_at limit 1`,
    );
    const { within = '' } = next ?? {};
    const before = supervisor.time.now();
    const seen: boolean[] = [];
    for (const hours of [24.5, 23.5]) {
      supervisor.time.set(new Date((next?.at.getTime() ?? 0) - hours * 3_600_000));
      coordinator = await supervisor.desk.signIn('coordinator', 'bp-bumn/');
      const { all } = await read<Overview>(`overview?within=${within}`);
      expect(await lengthOf('due-within-day', { within })).toBe(all.dueWithinDay);
      seen.push(all.dueWithinDay > 0);
    }
    supervisor.time.set(before);
    coordinator = await supervisor.desk.signIn('coordinator', 'bp-bumn/');
    expect(seen).toEqual([false, true]);
  });

  it('names where a case was handed to, and how long a stage took', async () => {
    const bounced = await read<PageBehind>('cases?figure=bounced');
    expect(bounced.items[0]).toMatchObject({ institution: 'PT kai', timeZone: 'Asia/Jakarta', detail: 'PT pln' });
    const took = await read<PageBehind>('cases?figure=took&stage=resolution');
    expect(took.items[0]?.minutes).toBeGreaterThan(0);
  });

  it('is a file as long as the list', async () => {
    const { total } = await read<PageBehind>('cases?figure=answered&limit=1');
    const answer = await coordinator.open(
      '/api/supervisor/monitor/cases/export?figure=answered&format=csv',
      AbortSignal.timeout(20_000),
    );
    expect(answer.headers.get('x-total-rows')).toBe(String(total));
    const lines = (await answer.text()).trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + (total ?? 0));
    expect(lines[1]).toMatch(/;(tepat waktu|terlambat);\d*;$/);
  });
});
