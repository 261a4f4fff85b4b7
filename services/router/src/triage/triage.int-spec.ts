import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  caseHandedBack,
  type CaseHandedBack,
  caseInherited,
  caseOpened,
  complaintWithdrawn,
  institutionChanged,
} from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { eventually } from '#libs/testing';
import { ARouter } from '../fixtures/a-router.js';
import { institutions } from '../fixtures/a-small-directory.js';
import type { StaffMember } from '../fixtures/staff-room.js';
import type { TriagePage } from './list-triage.js';

type HandedBack = CaseHandedBack['data'];

let router: ARouter;
let triage: StaffMember;
let coordinator: StaffMember;
let administrator: StaffMember;
beforeAll(async () => {
  router = await ARouter.start();
  await router.hearDirectory();
  triage = await router.staff.signIn('triage');
  coordinator = await router.staff.signIn('coordinator', 'bp-bumn/');
  administrator = await router.staff.signIn('administrator');
});
afterAll(async () => {
  await router.stop();
});

const list = async (who: StaffMember, query = '') => (await who.get<TriagePage>(`triage?limit=100&${query}`)).body;
const itemOf = async (who: StaffMember, id: string, query = '') =>
  (await list(who, query)).items.find(({ complaintId }) => complaintId === id);
const assign = (who: StaffMember, id: string, institution: string, reason = 'Sesuai kewenangan') =>
  who.post<{ assignmentId?: string; type?: string }>(`triage/${id}/assign`, { institution, reason });

async function handBack(
  id: string,
  institution: string,
  words = 'Bukan kewenangan kami',
  of: Partial<HandedBack> = {},
) {
  const caseId = of.caseId ?? uuidV7();
  const reason = await router.vault.seal(router.admin, id, `hand-back:${caseId}`, words);
  await router.tell(caseHandedBack, id, { ...of, caseId, institution, proposed: of.proposed ?? null, reason });
}

/** casework has opened what was assigned; the cases, in that order. */
async function openCases(id: string): Promise<string[]> {
  const caseIds: string[] = [];
  for (const { type, data } of await router.said(id)) {
    if (type !== 'complaint.assigned') continue;
    const { assignmentId, institution } = data as { assignmentId: string; institution: { code: string } };
    const caseId = uuidV7();
    await router.tell(caseOpened, id, { caseId, assignmentId, institution: institution.code });
    caseIds.push(caseId);
  }
  return caseIds;
}

/** PLN is no more, and what it had is another's. */
async function inherit(id: string, to: string | null, heirs: string[]) {
  const caseId = uuidV7();
  const assignmentId = (await router.said(id))[0]?.data['assignmentId'] as string;
  await router.tell(caseOpened, id, { caseId, assignmentId, institution: 'pln' });
  await router.tell(caseInherited, id, { caseId, from: 'pln', to, toName: to, heirs });
}

/** Handed back twice: by PLN, then by whoever the desk chose. */
async function forTheCoordinator(second = 'telkom'): Promise<string> {
  const id = await router.file('PLN: tiang miring');
  await handBack(id, 'pln');
  await assign(triage, id, second);
  await handBack(id, second, 'Juga bukan kami');
  return id;
}

describe('the triage desk', () => {
  it('shows what the citizen wrote, where, and who might answer', async () => {
    const id = await router.file('PLN dan Telkom saling lempar soal tiang miring');
    expect(await itemOf(triage, id)).toMatchObject({
      text: 'PLN dan Telkom saling lempar soal tiang miring',
      place: 'Sukamaju',
      handBacks: 0,
      handBackReason: null,
      reason: {
        ...{ rule: 'ambiguous', found: expect.arrayContaining(['pln', 'telkom']) },
        ...{ sentence: expect.stringMatching(/petugas/), sentenceEn: expect.stringMatching(/officer/) },
      },
    });
  });

  it('shows why the institution handed it back', async () => {
    const id = await router.file('PLN: tiang miring');
    await handBack(id, 'pln', 'Tiang itu bukan milik kami');
    expect(await itemOf(triage, id)).toMatchObject({
      ...{ handBacks: 1, handBackReason: 'Tiang itu bukan milik kami' },
      reason: { sentenceEn: expect.stringContaining('says that this is not its responsibility') },
    });
  });

  it('chooses among the heirs of an institution that was split, which nobody handed back', async () => {
    const id = await router.file('PLN: tiang miring');
    await inherit(id, null, ['telkom', 'pln']);
    expect(await itemOf(triage, id)).toMatchObject({
      handBacks: 0,
      candidates: [
        { code: 'telkom', confidence: 0.5 },
        { code: 'pln', confidence: 0.5 },
      ],
    });
    expect((await assign(triage, id, 'telkom')).status).toBe(200);
  });

  it('hears a successor hand back what it has inherited', async () => {
    const id = await router.file('PLN: tiang miring');
    await inherit(id, 'telkom', ['telkom']);
    expect(await itemOf(triage, id)).toBeUndefined();
    await handBack(id, 'telkom');
    expect(await itemOf(triage, id)).toMatchObject({ handBacks: 1 });
  });

  it('hears nothing of a part that its co-owner has handed back after it was chosen to lead', async () => {
    const id = await router.file('tolong');
    await triage.post(`triage/${id}/assign`, { institution: 'pln', coOwners: ['telkom'], reason: 'Tiang bersama' });
    const [lead, part] = await openCases(id);
    await handBack(id, 'pln', 'Tiang milik Telkom', { caseId: lead ?? '', proposed: 'telkom' });
    await assign(triage, id, 'telkom');
    await handBack(id, 'telkom', 'Sudah kami kerjakan', { caseId: part ?? '', role: 'co-owner' });
    expect(await itemOf(triage, id)).toBeUndefined();
    expect((await router.said(id)).at(-1)).toMatchObject({
      ...{ type: 'complaint.assigned', data: { role: 'lead', institution: { code: 'telkom' } } },
    });
    expect(await itemOf(administrator, id, 'desk=coordinator')).toBeUndefined();
  });

  it('says in which language the citizen is spoken to', async () => {
    const id = await router.file('somebody has taken my bag', { language: 'en' });
    expect(await itemOf(triage, id)).toMatchObject({ language: 'en' });
  });

  it('finds what waits by its code, or by how that begins, in whichever queue it is', async () => {
    const id = await router.file('tolong');
    await triage.post(`triage/${id}/ask`, { question: 'Di mana kejadiannya?' });
    const code = (await itemOf(triage, id))?.code ?? '';
    const asTyped = [code, code.slice(0, 7), code.toLowerCase(), code.replaceAll('-', ' '), code.replaceAll('-', '')];
    for (const typed of asTyped)
      expect(await list(triage, `code=${encodeURIComponent(typed)}`)).toMatchObject({
        ...{ count: 1, next: null },
        items: [{ complaintId: id, queue: 'asked' }],
      });
    expect(await list(triage, `code=${code}&queue=spam`)).toMatchObject({ count: 0, items: [] });
    expect(await list(triage, 'code=%25')).toMatchObject({ count: 0, items: [] });
  });

  it.each(['limit=0', 'desk=other', 'after=e30', 'more=1'])('refuses %s', async (query) => {
    expect((await triage.get(`triage?${query}`)).status).toBe(422);
  });

  it('finds the one that is asked for, however many are due before it', async () => {
    const id = await router.file('PLN dan Telkom saling lempar soal tiang miring');
    const { body } = await triage.get<TriagePage>(`triage?item=${id}&limit=1`);
    expect(body).toMatchObject({ items: [{ complaintId: id }], next: null, count: 1 });
    expect((await list(triage, `item=${uuidV7()}`)).items).toEqual([]);
    expect((await triage.get('triage?item=first')).status).toBe(422);
  });

  it('is not for officers', async () => {
    const officer = await router.staff.signIn('officer', 'bp-bumn/pln/');
    expect((await officer.get('triage')).status).toBe(403);
  });
});

describe('a decision at the desk', () => {
  it('gives the complaint to the institution, says who decided, and keeps why to colleagues', async () => {
    const id = await router.file('tolong');
    const answer = await assign(triage, id, 'pemda-dlh', 'Warga menyebut sampah lewat telepon');
    expect(answer).toMatchObject({ status: 200, body: { institution: { code: 'pemda-dlh' } } });
    const said = (await router.said(id)).at(-1);
    expect(said).toMatchObject({
      type: 'complaint.assigned',
      data: {
        assignmentId: answer.body.assignmentId,
        assignedBy: triage.id,
        reason: { rule: 'by-person', confidence: 1, sentenceEn: expect.stringContaining('A triage officer chose') },
      },
    });
    expect(JSON.stringify(said)).not.toContain('telepon');
    expect(await itemOf(triage, id)).toBeUndefined();
    const decisions = await triage.get<{ items: unknown[] }>(`decisions/${id}`);
    expect(decisions.body.items).toMatchObject([
      { attempt: 1, outcome: 'triage', institution: null, note: null },
      {
        attempt: 2,
        outcome: 'assigned',
        institution: { code: 'pemda-dlh' },
        note: 'Warga menyebut sampah lewat telepon',
      },
    ]);
  });

  it('is a new assignment each time', async () => {
    const id = await forTheCoordinator();
    await assign(administrator, id, 'pln');
    const assignments = (await router.said(id)).flatMap(({ data }) => data['assignmentId'] ?? []);
    expect(new Set(assignments).size).toBe(3);
  });

  it('is made once, even when two decide at the same moment', async () => {
    const id = await router.file('tolong');
    const answers = await Promise.all([assign(triage, id, 'pln'), assign(administrator, id, 'kai')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await router.said(id)).filter(({ type }) => type === 'complaint.assigned')).toHaveLength(1);
  });

  it('comes too late when the citizen has taken the complaint back', async () => {
    const id = await router.file('tolong');
    await router.tell(complaintWithdrawn, id);
    expect(await assign(triage, id, 'pln')).toMatchObject({
      status: 409,
      body: { type: expect.stringContaining('triage.already-decided') },
    });
  });

  it.each([
    { institution: 'nobody-knows', reason: 'x'.repeat(10), why: 'there is no such institution' },
    { institution: 'kementerian-bumn', reason: 'x'.repeat(10), why: 'it is closed' },
    { institution: 'PLN', reason: 'x'.repeat(10), why: 'that is not a code' },
    { institution: 'pln', reason: '  ', why: 'a decision has a reason' },
  ])('for $institution is refused: $why', async ({ institution, reason }) => {
    const id = await router.file('tolong');
    expect((await assign(triage, id, institution, reason)).status).toBe(422);
    expect(await itemOf(triage, id)).toBeDefined();
  });

  it('is not there for a complaint nobody knows', async () => {
    expect((await assign(triage, uuidV7(), 'pln')).status).toBe(404);
    expect((await triage.get(`decisions/${uuidV7()}`)).status).toBe(404);
    expect((await triage.get('decisions/x')).status).toBe(400);
  });
});

describe('the coordinator', () => {
  it('decides from the second hand-back on', async () => {
    const id = await forTheCoordinator();
    expect((await router.said(id)).at(-1)).toMatchObject({ data: { desk: 'coordinator', handBacks: 2 } });
    expect(await itemOf(triage, id)).toBeUndefined();
    expect((await assign(triage, id, 'kai')).status).toBe(404);
    expect(await itemOf(coordinator, id)).toMatchObject({ handBacks: 2, handBackReason: 'Juga bukan kami' });
    expect((await assign(coordinator, id, 'kai')).status).toBe(200);
  });

  it('of another part of the tree decides when the institution has moved there', async () => {
    const telkom = institutions.find(({ code }) => code === 'telkom');
    if (!telkom) throw new Error('There is no Telkom');
    const told = (path: string, version: number) =>
      router.tell(institutionChanged, 'telkom', { ...telkom, path, version });
    const there = await router.staff.signIn('coordinator', 'kemenhub/');
    const id = await forTheCoordinator('telkom');
    expect([await itemOf(coordinator, id), await itemOf(there, id)]).toMatchObject([{ complaintId: id }, undefined]);
    await told('kemenhub/telkom/', telkom.version + 1);
    expect([await itemOf(coordinator, id), await itemOf(there, id)]).toMatchObject([undefined, { complaintId: id }]);
    await told(telkom.path, telkom.version + 2);
  });

  it('sees neither the triage desk nor what others have handed back', async () => {
    const fromOutside = await forTheCoordinator('pemda-dishub');
    const atTriage = await router.file('tolong');
    expect(await itemOf(coordinator, fromOutside)).toBeUndefined();
    expect((await assign(coordinator, fromOutside, 'kai')).status).toBe(404);
    expect((await list(coordinator, 'desk=triage')).items).toEqual([]);
    expect((await coordinator.get(`decisions/${atTriage}`)).status).toBe(404);
    expect(await itemOf(administrator, fromOutside, 'desk=coordinator')).toBeDefined();
  });
});

describe('the stream of the desks', () => {
  it('tells that something waits, once for what was there before and then for what comes, and nothing of what', async () => {
    const page = new AbortController();
    const answer = await triage.open('stream', page.signal);
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const received: string[] = [];
    const reading = (async () => {
      for await (const chunk of answer.body ?? []) received.push(Buffer.from(chunk).toString());
    })().catch(() => undefined);
    const hints = () => received.join('').split('"type":"triage"').length - 1;
    await eventually(() => hints() > 0, 'the first look is told');
    const before = hints();
    await router.file('tolong rahasiasaya');
    await eventually(() => hints() > before, 'a hint arrives');
    expect(received.join('')).not.toContain('rahasiasaya');
    page.abort();
    await reading;
  });
});
