import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintWithdrawn } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { ARouter } from '../fixtures/a-router.js';
import type { StaffMember } from '../fixtures/staff-room.js';
import { ApplyBulkDecisions } from './apply-bulk-decisions.js';
import type { TriagePage } from '../triage/list-triage.js';
import type { SimilarLine } from './list-similar.js';

let router: ARouter;
let triage: StaffMember;
beforeAll(async () => {
  router = await ARouter.start();
  await router.hearDirectory();
  triage = await router.staff.signIn('triage');
});
afterAll(async () => {
  await router.stop();
});

const similar = async (id: string) => (await triage.get<{ items: SimilarLine[] }>(`triage/${id}/similar`)).body.items;
const bulk = (complaints: string[], decision: object) =>
  triage.post<{ id: string }>('bulk-decisions', { complaints, ...decision });
const assign = { do: 'assign', institutions: ['pemda-dishub'], reason: 'Lampu jalan' };
const show = async (id: string) =>
  (await triage.get<{ state: string; failed: Record<string, string> }>(`bulk-decisions/${id}`)).body;
const apply = () => router.hub.app.get(ApplyBulkDecisions, { strict: false }).run();
const assignedTo = async (id: string) =>
  (await router.said(id)).flatMap(({ type, data }) =>
    type === 'complaint.assigned' ? [(data['institution'] as { code: string }).code] : [],
  );

async function alike(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++)
    ids.push(await router.file(`Tolong perbaiki penerangan di gang mawar blok ${n}, gelap sekali`));
  return ids;
}

describe('what waits', () => {
  it('is shown beside what reads much the same, the likest first', async () => {
    const [first = '', ...others] = await alike(3);
    const other = await router.file('Tolong uang pensiun belum cair');
    const found = await similar(first);
    expect(found.map(({ complaintId }) => complaintId).toSorted()).toEqual(others.toSorted());
    expect(found[0]?.text).toContain('gang mawar');
    expect(found[0]?.likeness).toBeGreaterThan(0.5);
    expect(await similar(other)).toEqual([]);
  });

  it('keeps of its text no word that could be read', async () => {
    const rows = await router.admin.query<{ row: string }[]>('select t::text as row from router.triage_item t');
    expect(rows.map(({ row }) => row).join()).not.toMatch(/mawar|pensiun/);
  });
});

describe('a decision about many', () => {
  it('is carried out after some seconds, about each of them once', async () => {
    const ids = await alike(3);
    const { status, body } = await bulk(ids, assign);
    expect(status).toBe(202);
    await apply();
    expect((await Promise.all(ids.map(assignedTo))).flat()).toEqual([]);
    router.clock.advance(11_000);
    await Promise.all([apply(), apply()]);
    for (const id of ids) expect(await assignedTo(id)).toEqual(['pemda-dishub']);
    expect(await show(body.id)).toMatchObject({ state: 'applied', failed: {} });
    expect((await triage.post(`bulk-decisions/${body.id}/undo`, {})).status).toBe(409);
  });

  it('is undone within them, and nothing was said', async () => {
    const ids = await alike(2);
    const { body } = await bulk(ids, { do: 'set-aside', how: 'spam', reason: 'Ini iklan pinjaman.' });
    expect((await triage.post(`bulk-decisions/${body.id}/undo`, {})).status).toBe(200);
    router.clock.advance(11_000);
    await apply();
    for (const id of ids) expect((await router.said(id)).map(({ type }) => type)).toEqual(['complaint.sent-to-triage']);
  });

  it('takes them out of the queue and from among the similar until it is undone; whoever asks for one is told', async () => {
    const ids = await alike(3);
    const [one = '', other = '', third = ''] = ids;
    const page = async (query: string) => (await triage.get<TriagePage>(`triage?limit=100&${query}`)).body;
    const waiting = async () => {
      const { items, count } = await page('queue=to-decide');
      const { body } = await triage.get<{ 'to-decide': number }>('triage/counts');
      const shown = ids.filter((id) => items.some(({ complaintId }) => complaintId === id));
      return { shown, similar: (await similar(third)).length, counted: [count, body['to-decide']] };
    };
    const isBeingDecided = async () => (await page(`item=${one}`)).items.map(({ beingDecided }) => beingDecided);
    const before = await waiting();
    expect(await isBeingDecided()).toEqual([false]);
    const { body } = await bulk([one, other], assign);
    const all = before.counted[0] ?? 0;
    expect(await waiting()).toEqual({ shown: [third], similar: before.similar - 2, counted: [all - 2, all - 2] });
    expect(await isBeingDecided()).toEqual([true]);
    await triage.post(`bulk-decisions/${body.id}/undo`, {});
    expect(await waiting()).toEqual(before);
    expect(await isBeingDecided()).toEqual([false]);
  });

  it('leaves alone what somebody else has decided meanwhile, and says so', async () => {
    const [taken = '', gone = '', stays = ''] = await alike(3);
    const { body } = await bulk([taken, gone, stays], assign);
    await triage.post(`triage/${taken}/assign`, { institution: 'pln', reason: 'Lebih cepat' });
    await router.tell(complaintWithdrawn, gone);
    router.clock.advance(11_000);
    await apply();
    expect(await assignedTo(taken)).toEqual(['pln']);
    expect(await assignedTo(stays)).toEqual(['pemda-dishub']);
    expect(await show(body.id)).toMatchObject({
      failed: { [taken]: 'triage.already-decided', [gone]: 'triage.already-decided' },
    });
  });

  it('keeps what the official wrote sealed', async () => {
    const [id = ''] = await alike(1);
    await bulk([id], { do: 'ask', question: 'Di blok mana persisnya?' });
    const rows = await router.admin.query<{ row: string }[]>('select t::text as row from router.bulk_decision t');
    expect(rows.map(({ row }) => row).join()).not.toContain('persisnya');
    router.clock.advance(11_000);
    await apply();
    expect((await router.said(id)).at(-1)).toMatchObject({ type: 'complaint.put-to-citizen' });
  });

  it.each([
    { complaints: [], decision: assign, why: 'it is about none' },
    { complaints: ['x'], decision: assign, why: 'that is no complaint' },
    { decision: { do: 'assign', reason: 'Tanpa instansi' }, why: 'nobody is named' },
    { decision: { do: 'ask' }, why: 'nothing is asked' },
    { decision: { do: 'set-aside', reason: 'Tanpa cara' }, why: 'how is not said' },
    { decision: { do: 'forget' }, why: 'nothing is ever forgotten' },
  ])('is refused where $why', async ({ complaints, decision }) => {
    expect((await bulk(complaints ?? (await alike(1)), decision)).status).toBe(422);
  });

  it('is for what waits for this person only', async () => {
    expect((await bulk([uuidV7()], assign)).status).toBe(404);
    const coordinator = await router.staff.signIn('coordinator', 'bp-bumn/');
    const ids = await alike(1);
    expect((await coordinator.post('bulk-decisions', { complaints: ids, ...assign })).status).toBe(404);
    expect((await coordinator.get(`triage/${ids[0] ?? ''}/similar`)).status).toBe(404);
    const { body } = await bulk(ids, assign);
    expect((await coordinator.post(`bulk-decisions/${body.id}/undo`, {})).status).toBe(404);
  });
});
