import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { scopeOf, type Role } from '#libs/access';
import { complaintRated, complaintWithdrawn, deadlinePassed, institutionChanged } from '#libs/contracts';
import { dice, eventually, type Browser } from '#libs/testing';
import { caseViews, conditionOf, type CaseView } from '../cases/case-views.js';
import type { CaseCounts } from '../cases/count-cases.js';
import type { CasePage } from '../cases/list-cases.js';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, places, tellOfInstitutions, type Place } from '../fixtures/a-complaint.js';
import { ADeskAtWork } from '../fixtures/a-desk-at-work.js';
import { expectNothingOnceMore } from '../fixtures/everything-once-more.js';
import { FoldTallies } from './fold-tallies.js';

let casework: ACasework;
let watchers: { path: string; role: Role; by: Browser }[];
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  // One that verifies by itself and has its answers read, so that every view has something to hold.
  await casework.tell(institutionChanged, 'kai', {
    ...{ code: 'kai', name: 'PT kai', path: places.kai, version: 2, connection: 'full', approvesAnswers: true },
  });
  await casework.admin.query('update casework.check_policy set automatic_percent = 100, confirmed_percent = 100');
  const all = [
    ['administrator', 'panrb/'],
    ['coordinator', 'bp-bumn/'],
    ...Object.values(places).map((path) => ['officer', path] as const),
    ['officer', 'kemenhub/'],
  ] as const;
  watchers = [];
  for (const [role, path] of all) watchers.push({ path, role, by: await casework.desk.signIn(role, path) });
});
afterAll(async () => {
  await casework?.stop();
});

const now = () => casework.clock.now().toISOString();
const fold = () => casework.hub.app.get(FoldTallies, { strict: false }).run();
/** The service does so by itself as well, one at a time. */
const foldAll = () =>
  eventually(async () => {
    await fold();
    expect(await casework.admin.query<unknown[]>('select from casework.tally_change limit 1')).toEqual([]);
  }, 'all that was counted is added up');

/** What each sees in the tabs of the inbox. */
async function seen(): Promise<CaseCounts[]> {
  const all: CaseCounts[] = [];
  for (const { by } of watchers) all.push((await by.get<CasePage>('/api/casework/cases?limit=1')).body.counts);
  return all;
}

/** What each would see if somebody counted. */
async function there(): Promise<CaseCounts[]> {
  const counted = caseViews.map((view) => `(count(*) filter (where ${conditionOf[view]}))::int as "${view}"`);
  const all: CaseCounts[] = [];
  for (const { path, role, by } of watchers) {
    const rows = await casework.admin.query<CaseCounts[]>(
      `select ${counted.join(', ')} from casework."case"
        where $1::uuid is not null and $2::uuid[] is not null and institution_path ^@ $3`,
      [by.staffId, [], scopeOf({ role, path })],
    );
    all.push(...rows);
  }
  return all;
}

describe('what the tabs of the inbox count', () => {
  it('is what is there, after whatever happened in every view but the one of who stands in', async () => {
    /** The views in which there was something. */
    const held = new Set<CaseView>();
    const agree = async (seed: number) => {
      const counts = await seen();
      expect({ seed, counts }).toEqual({ seed, counts: await there() });
      for (const view of caseViews) if (counts.some((one) => one[view] > 0)) held.add(view);
    };
    for (const seed of [1, 2, 3]) {
      const chance = dice(seed);
      const one = <Kind>(of: readonly Kind[]): Kind => of[chance(of.length)] as Kind;
      const open: { complaintId: string; caseId: string; path: string }[] = [];
      for (let step = 0; step < 120; step += 1) {
        casework.clock.advance(1_000);
        if (open.length < 8) {
          const place = one(Object.keys(places) as Place[]);
          open.push({ ...(await aCase(casework, place)), path: places[place] });
        }
        const { complaintId, caseId, path } = one(open);
        const { by } = watchers.find((watcher) => watcher.path === path) ?? one(watchers);
        const { version, actions = [] } = (
          await by.get<{ version: number; actions?: string[] }>(`/api/casework/cases/${caseId}`)
        ).body;
        const said = { message: 'Ini yang kami lakukan.', final: true };
        const words = { dispose: { to: 'pln-icon-plus' }, verify: { class: 'complaint' } } as Record<string, object>;
        const happens = [
          () => casework.tell(deadlinePassed, complaintId, { kind: one(['resolution', 'first-follow-up']), caseId }),
          () => casework.tell(deadlinePassed, complaintId, { kind: one(['reply-window', 'clarification']), caseId }),
          () =>
            casework.tell(complaintRated, complaintId, { score: chance(3) > 0 ? 1 : 5, comment: null, ratedAt: now() }),
          () => (chance(5) === 0 ? casework.tell(complaintWithdrawn, complaintId) : null),
          ...Array.from({ length: 8 }, () => () => {
            const onward = actions.find((action) => ['verify', 'take', 'answer'].includes(action));
            const action = chance(4) > 0 && onward !== undefined ? onward : one(actions);
            if (!action) return null;
            const body = { action, ...(['take', 'verify', 'approve'].includes(action) ? {} : said), ...words[action] };
            return by.post(`/api/casework/cases/${caseId}/actions`, body, { 'if-match': `"${version}"` });
          }),
        ];
        await one(happens)();
        if (chance(10) === 0) await fold();
        if (chance(3) > 0) continue;
        await agree(seed);
      }
      await agree(seed);
      await foldAll();
      await agree(seed);
    }
    expect(caseViews.filter((view) => !held.has(view))).toEqual(['standing-in']);
  }, 180_000);

  it('is the same when Kafka delivers everything again', async () => {
    const before = await seen();
    await expectNothingOnceMore(casework);
    expect(await seen()).toEqual(before);
    expect(await seen()).toEqual(await there());
  });

  it('follows an institution to another place in the tree, and forgets a case that is gone', async () => {
    await casework.tell(institutionChanged, 'pln-icon-plus', {
      ...{ code: 'pln-icon-plus', name: 'PT pln-icon-plus', path: 'bp-bumn/kai/pln-icon-plus/', version: 2 },
    });
    // Its staff go with it.
    for (const one of watchers) if (one.path === places['pln-icon-plus']) one.path = 'bp-bumn/kai/pln-icon-plus/';
    expect(await seen()).toEqual(await there());
    await casework.admin.query(
      `delete from casework."case" where id = (select id from casework."case" where status = 'assigned' limit 1)`,
    );
    expect(await seen()).toEqual(await there());
  });

  it('has the officer’s own step in it at once', async () => {
    const desk = await ADeskAtWork.open(casework);
    const { caseId } = await aCase(casework, 'pln');
    const count = async () => (await desk.officer.get<CasePage>('/api/casework/cases?limit=1')).body.counts;
    const before = await count();
    await desk.act(caseId, { action: 'take' });
    const after = await count();
    expect([after.new - before.new, after.mine - before.mine, after.open - before.open]).toEqual([-1, 1, 0]);
  });
});

describe('the sums from which is counted', () => {
  it('are behind the same wall as the cases', async () => {
    const seen = (scope: string) =>
      casework.db.transaction(async (tx) => {
        await tx.query(
          `select set_config('salur.scope', $1, true), set_config('role', 'salur_casework_reader', true)`,
          [scope],
        );
        return tx.query<{ part: string }[]>('select distinct part from tally order by part');
      });
    // A part of which nothing is left may have been taken out by now: which there are is not asked, but whose.
    const ofPln = (part: string) => part.startsWith('bp-bumn/pln/');
    const parts = (await seen('/bp-bumn/pln/')).map(({ part }) => part);
    expect(parts).toContain('bp-bumn/pln/');
    expect(parts.filter((part) => !ofPln(part))).toEqual([]);
    const all = await casework.admin.query<{ part: string }[]>('select distinct part from casework.tally');
    expect(all.filter(({ part }) => !ofPln(part)).length).toBeGreaterThan(0);
    expect(await seen('')).toEqual([]);
  });
});
