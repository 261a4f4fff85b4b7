import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dice, eventually, type Browser } from '#libs/testing';
import { scopeOf, type Role } from '#libs/access';
import { tellOfDirectory } from '../fixtures/a-directory.js';
import { liveThroughAQuarter } from '../fixtures/a-quarter.js';
import { Story } from '../fixtures/a-story.js';
import { ASupervisor } from '../fixtures/a-supervisor.js';
import type { InstitutionCount, OverdueCounts } from '../overdue/count-overdue.js';

let supervisor: ASupervisor;
let stories: Story[];
beforeAll(async () => {
  supervisor = await ASupervisor.start('2026-08-31T17:00:00Z');
  await tellOfDirectory(supervisor);
  stories = await liveThroughAQuarter(supervisor, 60, 5);
}, 180_000);
afterAll(async () => {
  await supervisor?.stop();
});

type Seen = Readonly<{
  institutions: readonly Omit<InstitutionCount, 'name' | 'timeZone'>[];
  rungs: Readonly<Record<string, number>>;
}>;

const watchers = [
  { role: 'administrator', path: 'panrb/' },
  { role: 'coordinator', path: 'bp-bumn/' },
  { role: 'officer', path: 'bp-bumn/pln/' },
  { role: 'officer', path: 'bp-bumn/pln/pln-papua/' },
] as const satisfies readonly { role: Role; path: string }[];

/** What each sees who asks who is late, and on which rung of the ladder. */
async function seen(): Promise<Seen[]> {
  const all: Seen[] = [];
  for (const { role, path } of watchers) {
    // No session lasts as long as the quarter.
    const by: Browser = await supervisor.desk.signIn(role, path);
    const { institutions } = (await by.get<OverdueCounts>('/api/supervisor/overdue')).body;
    const { counts } = (await by.get<{ counts: Record<string, number> }>('/api/supervisor/escalations')).body;
    const stands = institutions.map(({ name: _, timeZone: __, ...one }) => one);
    all.push({ institutions: stands.sort((a, b) => a.code.localeCompare(b.code)), rungs: counts });
  }
  return all;
}

const counting = `
  select place.code,
         (select count(*)::int from known_case
           where institution_code = place.code and ended_at is null and role = 'lead') as open, held.*
    from institution as place cross join lateral (
         select (count(*) filter (where due_soon and not overdue))::int as "dueSoon",
                (count(*) filter (where overdue))::int as overdue, min(oldest) as "oldestDueAt"
           from (select bool_or(state = 'passed') as overdue,
                        bool_or(state = 'armed' and (remind_at <= $2 or due_at <= $2::timestamptz + interval '1 day')) as due_soon,
                        min(due_at) filter (where state = 'passed') as oldest
                   from clock where institution_code = place.code and kind in ('first-follow-up', 'resolution', 'total')
                  group by complaint_id) as complaint) as held
   where place.path ^@ $1 order by place.code`;

const countingRungs = `
  select coalesce(case when climbed > 0 then ladder -> (climbed - 1) ->> 'rung' end, 'none') as rung,
         institution_code is null as unowned, count(*)::int as count
    from clock left join institution as place on place.code = institution_code
   where state = 'passed' and (kind in ('first-follow-up', 'resolution', 'total') or jsonb_array_length(ladder) > 0)
     and (place.path ^@ $1 or $2 and institution_code is null) group by 1, 2`;

/** What each would see if somebody counted clocks and cases. */
async function there(): Promise<Seen[]> {
  const all: Seen[] = [];
  for (const watcher of watchers) {
    const path = scopeOf(watcher);
    const rows = await supervisor.db.query<(Seen['institutions'][number] & { oldestDueAt: Date | null })[]>(counting, [
      ...[path, supervisor.time.now()],
    ]);
    const late = await supervisor.db.query<{ rung: string; unowned: boolean; count: number }[]>(countingRungs, [
      ...[path, watcher.role !== 'officer'],
    ]);
    const rungs: Record<string, number> = { unowned: 0 };
    for (const { rung, unowned, count } of late) {
      rungs[rung] = (rungs[rung] ?? 0) + count;
      if (unowned) rungs['unowned'] = (rungs['unowned'] ?? 0) + count;
    }
    const institutions = rows
      .filter(({ open }) => open > 0)
      .map((row) => ({ ...row, oldestDueAt: row.oldestDueAt?.toISOString() ?? null }));
    all.push({ institutions, rungs });
  }
  return all;
}

/** One institution gives it back, another gets it: never do two lead a complaint. */
async function handedOn(story: Story): Promise<void> {
  await story.handedBack();
  await story.assigned();
  await story.opened(story.assignmentId, 'pln');
}

async function withCoOwner(story: Story): Promise<void> {
  const { caseId, assignmentId } = story;
  await story.coOwned('kai');
  Object.assign(story, { caseId, assignmentId });
}

// The service looks at its clocks by itself as well, also between two questions of a test.
const agreed = async () => {
  expect(await seen()).toEqual(await there());
};
const what = 'the sums are what the clocks say';

const unfolded = async () => (await supervisor.db.query<unknown[]>('select from tally_change limit 1')).length;

describe('who is late, and on which rung', () => {
  it('is what the clocks say, after a quarter of whatever happened', async () => {
    const [all] = await there();
    expect(all?.institutions.map(({ overdue }) => overdue > 0)).toContain(true);
    expect(Object.keys(all?.rungs ?? {}).length).toBeGreaterThan(2);
    await eventually(agreed, what);
  });

  it.each([1, 2, 3])('is so at every moment, counted up or not yet (%d)', async (seed) => {
    const chance = dice(seed);
    let pending = 0;
    for (let step = 0; step < 40; step += 1) {
      const story = stories[chance(stories.length)] ?? new Story(supervisor);
      const fresh = new Story(supervisor, 'aspiration', ['pln', 'kai', 'pln-papua'][chance(3)]);
      const happens = [
        () => fresh.begun(),
        () => fresh.filed(),
        () => story.taken(),
        () => story.answered(),
        () => story.asked(),
        () => story.resumed('citizen-not-content'),
        () => handedOn(story),
        () => story.disposed('pln', 'pln-papua'),
        () => withCoOwner(story),
        () => story.reopened(),
        () => story.closed(),
        () => supervisor.clocks.look(true),
      ];
      await happens[chance(happens.length)]?.();
      stories.push(fresh);
      supervisor.time.advance(chance(30) * 3_600_000);
      if (chance(4) > 0) continue;
      pending += await unfolded();
      await eventually(agreed, what);
    }
    expect(pending).toBeGreaterThan(0);
    await supervisor.clocks.look(true);
    await eventually(agreed, what);
  });

  it('counts a deadline that had passed before against whoever holds the complaint now', async () => {
    const story = new Story(supervisor, 'complaint', 'kai');
    await story.begun();
    supervisor.time.advance(200 * 86_400_000);
    await supervisor.clocks.look(true);
    await story.handedBack();
    const overdueAt = async (code: string) =>
      (await seen())[0]?.institutions.find((one) => one.code === code)?.overdue ?? 0;
    const before = await overdueAt('pln-papua');
    await story.assigned();
    await story.opened(story.assignmentId, 'pln-papua');
    expect((await overdueAt('pln-papua')) - before).toBe(1);
    await eventually(agreed, what);
  });

  it('is the same when Kafka delivers everything again', async () => {
    const again = async () => {
      for (const event of [...supervisor.heard]) await supervisor.hear(event);
      // Each look climbs one rung at most.
      for (let rung = 0; rung < 6; rung += 1) await supervisor.clocks.look(true);
      return seen();
    };
    // What was told too early is heard now.
    const before = await again();
    expect(await again()).toEqual(before);
    await eventually(agreed, what);
  });
});
