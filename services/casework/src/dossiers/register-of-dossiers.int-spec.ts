import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintErased, deadlineEscalated } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { wordsOfPdf, type Browser } from '#libs/testing';
import type { CaseDetail } from '../cases/show-case.js';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, places, tellOfInstitutions } from '../fixtures/a-complaint.js';
import type { Dossier } from './dossier.js';
import type { DossierPage } from './list-kept-dossiers.js';

let casework: ACasework;
let coordinator: Browser;
let ofPln: Browser;
let first: One;
let second: One;
let ofKai: One;
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  // A minute to midnight in the capital.
  casework.clock.set(new Date('2026-11-23T16:59:00Z'));
  coordinator = await casework.desk.signIn('coordinator', 'bp-bumn/', 'Koordinator BUMN');
  ofPln = await casework.desk.signIn('coordinator', places.pln);
  first = await climbed('pln', 'Lampu jalan padam');
  casework.clock.advance(120_000);
  second = await climbed('pln');
  ofKai = await climbed('kai');
});
afterAll(async () => {
  await casework?.stop();
});

interface One {
  readonly id: string;
  readonly complaintId: string;
  readonly caseId: string;
  readonly code: string;
}

/** A case of which a dossier is kept. */
async function climbed(institution: 'pln' | 'kai', text = 'Kereta terlambat'): Promise<One> {
  const { complaintId, caseId } = await aCase(casework, institution, { text });
  const id = uuidV7();
  await casework.tell(deadlineEscalated, complaintId, { rung: 'ombudsman', caseId, deadlineId: id, kind: 'total' });
  const [{ code } = { code: '' }] = await casework.db.query<{ code: string }[]>(
    'select code from complaint where id = $1',
    [complaintId],
  );
  return { id, complaintId, caseId, code };
}

const listed = async (query = '', by = coordinator) =>
  (await by.get<DossierPage>(`/api/casework/dossiers${query}`)).body;
const idsOf = async (query = '', by = coordinator) => (await listed(query, by)).items.map(({ id }) => id);
const take = (id: string, as = '', by = coordinator) =>
  by.open(`/api/casework/dossiers/${id}${as}`, AbortSignal.timeout(20_000));
const timeline = async ({ caseId }: One) =>
  (await coordinator.get<CaseDetail>(`/api/casework/cases/${caseId}`)).body.timeline;

describe('the register of kept dossiers', () => {
  it('lists those of one’s part of the tree, the latest first, page after page', async () => {
    const { items, next } = await listed('?limit=2');
    expect(items).toEqual([
      {
        ...{ id: ofKai.id, caseId: ofKai.caseId, code: ofKai.code, institution: 'kai', institutionName: 'PT kai' },
        madeAt: '2026-11-23T17:01:00.000Z',
      },
      expect.objectContaining({ id: second.id, code: second.code }),
    ]);
    expect(await listed(`?limit=2&after=${next}`)).toMatchObject({ items: [{ id: first.id }], next: null });
    expect(await idsOf('', ofPln)).toEqual([second.id, first.id]);
    expect(await idsOf('', await casework.desk.signIn('coordinator', 'kemenhub/'))).toEqual([]);
  });

  it('is narrowed by institution, by code however it is written, and by day of the capital', async () => {
    expect(await idsOf('?q=pt%20KAI')).toEqual([ofKai.id]);
    expect(await idsOf(`?q=${first.code}`)).toEqual([first.id]);
    expect(await idsOf(`?q=${first.code.slice(0, 8).toLowerCase()}`)).toEqual([first.id]);
    expect(await idsOf(`?q=${first.code.toLowerCase().replaceAll('-', '')}`)).toEqual([first.id]);
    expect(await idsOf('?to=2026-11-23')).toEqual([first.id]);
    expect(await idsOf('?from=2026-11-24&q=pln')).toEqual([second.id]);
    expect((await coordinator.get('/api/casework/dossiers?from=2026-02-30')).status).toBe(422);
    expect((await coordinator.get('/api/casework/dossiers?after=1')).status).toBe(422);
  });

  it('gives what was kept as PDF and JSON, whatever came after, and keeps in the history who took it', async () => {
    const told = (await (await take(first.id, '?as=json')).json()) as Dossier;
    expect(told).toMatchObject({ madeAt: '2026-11-23T16:59:00.000Z', facts: { code: first.code } });
    expect(told.anchorsUrl).toBe(`${casework.hub.url}/api/casework/anchors`);
    const answer = await take(first.id);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(wordsOfPdf(Buffer.from(await answer.arrayBuffer()))).toContain('Lampu jalan padam');
    // The taking before stands in the history, and not in what was kept before it.
    expect(await (await take(first.id, '?as=json')).json()).toEqual(told);
    const taken = (await timeline(first)).filter(({ kind }) => kind === 'dossier-taken');
    expect(taken.map(({ by }) => by)).toEqual(Array(3).fill('Koordinator BUMN'));
    expect((await casework.chainOf(first.complaintId)).broken).toBeNull();
  });

  it('says of those of others what it says of none, and writes nothing down', async () => {
    const [others, none] = await Promise.all([take(ofKai.id, '', ofPln), take(uuidV7(), '', ofPln)]);
    expect([others.status, none.status]).toEqual([404, 404]);
    expect(((await others.json()) as { code: string }).code).toBe(((await none.json()) as { code: string }).code);
    expect((await timeline(ofKai)).map(({ kind }) => kind)).toEqual(['opened', 'dossier-made']);
  });

  it('forgets what is erased', async () => {
    const gone = await climbed('pln');
    await casework.tell(complaintErased, gone.complaintId, {});
    expect(await idsOf()).not.toContain(gone.id);
    expect((await take(gone.id)).status).toBe(404);
  });
});
