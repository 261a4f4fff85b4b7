import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deadlineSet, ownerAwaited } from '#libs/contracts';
import { ARouter } from '../fixtures/a-router.js';
import type { StaffMember } from '../fixtures/staff-room.js';
import type { TriagePage } from './list-triage.js';
import type { TriageLine } from './open-triage-texts.js';

let router: ARouter;
let triage: StaffMember;
beforeAll(async () => {
  router = await ARouter.start();
  await router.hearDirectory();
  triage = await router.staff.signIn('triage');
});
afterAll(async () => {
  await router?.stop();
});

const onDay = (day: number) => `2026-12-${String(day).padStart(2, '0')}T17:00:00.000Z`;

/** A complaint that no rule decides, with its clocks, as days of December. */
async function waits(clocks?: { triage: number; total: number }): Promise<string> {
  router.clock.advance(1_000);
  const id = await router.file('tolong');
  if (clocks) {
    const said = { triageDueAt: onDay(clocks.triage), totalDueAt: onDay(clocks.total) };
    await router.tell(ownerAwaited, id, said);
  }
  return id;
}

async function all(limit = 100): Promise<TriageLine[]> {
  const seen: TriageLine[] = [];
  for (let after: string | null = ''; after !== null;) {
    const page: TriagePage = (await triage.get<TriagePage>(`triage?limit=${limit}&after=${after}`)).body;
    seen.push(...page.items);
    after = page.next;
  }
  return seen;
}
const ids = (lines: readonly TriageLine[]) => lines.map(({ complaintId }) => complaintId);
const one = async (id: string) => (await all()).find(({ complaintId }) => complaintId === id);

describe('the queue of a desk', () => {
  it('puts first what is due first: by its own clock or by the citizen’s, whichever is sooner', async () => {
    const ofToday = await waits({ triage: 4, total: 20 });
    const handedBack = await waits({ triage: 6, total: 2 });
    const information = await waits({ triage: 3, total: 8 });
    const queue = await all();
    expect(ids(queue)).toEqual([handedBack, information, ofToday]);
    expect(queue.map(({ dueAt }) => dueAt)).toEqual([onDay(2), onDay(3), onDay(4)]);
  });

  it('puts what no clock is known of yet before what has time, in the order in which it came', async () => {
    const [first, second] = [await waits(), await waits()];
    expect(ids(await all()).slice(0, 2)).toEqual([first, second]);
    expect(await one(first)).toMatchObject({ dueAt: null, late: false });
    for (const id of [first, second]) await router.tell(ownerAwaited, id, { triageDueAt: onDay(5), totalDueAt: null });
    expect(ids(await all()).slice(-2)).toEqual([first, second]);
  });

  it('follows a clock that is moved', async () => {
    const id = await waits({ triage: 9, total: 12 });
    await router.tell(deadlineSet, id, { kind: 'total', caseId: null, dueAt: onDay(7) });
    expect(await one(id)).toMatchObject({ dueAt: onDay(7) });
    await router.tell(deadlineSet, id, { kind: 'triage', caseId: null, dueAt: onDay(6) });
    expect(await one(id)).toMatchObject({ dueAt: onDay(6) });
    await router.tell(deadlineSet, id, { kind: 'resolution', dueAt: onDay(1) });
    expect(await one(id)).toMatchObject({ dueAt: onDay(6) });
  });

  it('is whole page by page, also where several are due at the same moment', async () => {
    for (let n = 0; n < 5; n++) await waits({ triage: 10, total: 20 });
    const inOne = await all();
    expect(ids(await all(2))).toEqual(ids(inOne));
    expect(new Set(ids(inOne)).size).toBe(inOne.length);
  });

  it('marks what is late', async () => {
    const id = await waits();
    const at = new Date(router.clock.now().getTime() + 60_000).toISOString();
    await router.tell(ownerAwaited, id, { triageDueAt: at, totalDueAt: onDay(20) });
    expect(await one(id)).toMatchObject({ late: false });
    router.clock.set(new Date(at));
    expect(await one(id)).toMatchObject({ dueAt: at, late: true });
  });
});
