import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '#libs/testing';
import { tellOfDirectory } from '../fixtures/a-directory.js';
import { liveThroughAQuarter } from '../fixtures/a-quarter.js';
import { ASupervisor } from '../fixtures/a-supervisor.js';
import type { Bounce } from './list-bounces.js';
import type { ClassCount } from './read-breakdowns.js';
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

const read = async <Body>(path: string, by = coordinator) => {
  const { status, body } = await by.get<Body>(`/api/supervisor/monitor/${path}`);
  expect(status).toBe(200);
  return body;
};
const one = async (sql: string) => (await supervisor.db.query<Record<string, number>[]>(sql))[0];

describe('the monitor', () => {
  it('shows what a scan of all cases would show', async () => {
    const { all, members } = await read<Overview>('overview');
    const scanned = await one(
      `select count(*) filter (where ended_at is null)::int as open,
              count(*) filter (where ended_at is null and overdue_since is not null)::int as overdue,
              count(*)::int as opened, count(handed_back_at)::int as "handBacks"
         from known_case where role = 'lead'`,
    );
    expect(all).toMatchObject(scanned ?? {});
    expect(all.overdue).toBeGreaterThan(0);
    expect(all.firstResponseDays).toBeGreaterThan(0);
    expect(all.ages.reduce((sum, count) => sum + count, 0)).toBe(all.open);
    expect(members.reduce((sum, member) => sum + member.open, 0)).toBe(all.open);
    // Subsidiaries are summed into the company above them; who looks into it sees them.
    expect(members.map((member) => member.code).sort()).toEqual(['kai', 'pln']);
    const inPln = await read<Overview>('overview?within=pln');
    expect(inPln.members.map((member) => member.code).sort()).toEqual(['pln', 'pln-papua']);
  });

  it('shows the same when all that was counted has been folded, and again when it has not', async () => {
    const before = await read<Overview>('overview');
    await supervisor.clocks.look(true);
    expect((await one('select count(*)::int as left from tally_change'))?.['left']).toBe(0);
    expect((await read<Overview>('overview')).all).toEqual(before.all);
  });

  it('agrees with the clocks on what falls due', async () => {
    const { days, members } = await read<{ days: { due: number }[]; members: MemberForecast[] }>('forecast');
    const due = await one(`select count(*)::int as due from clock where kind = 'resolution' and state = 'armed'
       and due_on between '2026-12-01' and '2026-12-15'`);
    expect(days.reduce((sum, day) => sum + day.due, 0)).toBe(due?.['due']);
    expect(members.every((member) => member.expected <= member.due)).toBe(true);
  });

  it('shows on-time weeks, who hands on to whom, stages and classes', async () => {
    const { weeks, members } = await read<{ weeks: WeekOfAll[]; members: WeekOfMember[] }>('weeks');
    expect(weeks.length).toBeGreaterThan(10);
    expect(members.some((member) => member.late > 0)).toBe(true);
    const bounces = await read<{ items: Bounce[] }>('bounces');
    expect(bounces.items[0]).toMatchObject({ from: { code: 'kai' }, to: { code: 'pln', name: 'PT pln' } });
    const stages = await read<Durations>('durations');
    const resolution = stages.items.find((stage) => stage.stage === 'resolution');
    expect(resolution?.median).toBeGreaterThan(60);
    expect(resolution?.standards.map(({ amount }) => amount)).toEqual([5, 14, 60]);
    const classes = await read<{ items: ClassCount[] }>('classes');
    expect(classes.items.map((item) => item.class)).toContain('aspiration');
  });

  it.each([
    { role: 'coordinator', path: 'kemenhub/', within: 'pln', status: 404, why: 'another part of the tree' },
    { role: 'officer', path: 'bp-bumn/kai/', within: 'pln', status: 404, why: 'another company' },
    { role: 'triage', path: 'panrb/', within: 'pln', status: 403, why: 'the triage desk watches nobody' },
    { role: 'administrator', path: 'panrb/', within: 'pln', status: 200, why: 'an administrator sees all' },
  ] as const)('answers $role of $path with $status: $why', async ({ role, path, within, status }) => {
    const by = await supervisor.desk.signIn(role, path);
    expect((await by.get(`/api/supervisor/monitor/overview?within=${within}`)).status).toBe(status);
  });

  it.each([
    'overview?weeks=0',
    'overview?within=PLN!',
    'cases?figure=everything',
    'cases?figure=open&after=x',
    'cases?figure=open&age=9',
    'cases?figure=late&week=monday',
    'cases?figure=took&least=long',
    'cases?figure=took&least=-1',
    'durations?stage=lunch',
    'cases?figure=opened&topic=Air%20Minum',
  ])('refuses %s', async (path) => {
    expect((await coordinator.get(`/api/supervisor/monitor/${path}`)).status).toBe(422);
  });
});
