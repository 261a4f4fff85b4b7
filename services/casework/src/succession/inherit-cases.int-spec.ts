import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { complaintRated, deadlineSet, institutionChanged } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import type { Browser } from '#libs/testing';
import { Case } from '../cases/case.entity.js';
import type { CaseDetail } from '../cases/show-case.js';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, aComplaint, assign, type Place } from '../fixtures/a-complaint.js';

let casework: ACasework;
let version = 1;
beforeAll(async () => {
  casework = await ACasework.start();
});
afterAll(async () => {
  await casework?.stop();
});

const pathOf = (code: string) => `bp-bumn/${code}/`;
const tell = (code: string, ended: { validTo?: string; successors?: string[] } = {}) =>
  casework.tell(institutionChanged, code, {
    ...{ code, name: `PT ${code.toUpperCase()}`, path: pathOf(code), version: version++ },
    ...{ validTo: ended.validTo ?? null, successors: ended.successors, successor: ended.successors?.[0] ?? null },
  });
const end = (code: string, ...successors: string[]) => tell(code, { validTo: '2026-11-23', successors });
const read = (id: string) => casework.db.getRepository(Case).findOneByOrFail({ id });
const lastSaid = async (complaintId: string) => (await casework.said(complaintId)).at(-1);
const show = async (by: Browser, id: string) => (await by.get<CaseDetail>(`/api/casework/cases/${id}`)).body;
async function act(by: Browser, id: string, body: object) {
  const match = { 'if-match': `"${(await read(id)).version}"` };
  casework.clock.advance(1_000);
  return (await by.post<object>(`/api/casework/cases/${id}/actions`, body, match)).status;
}

// Every test has institutions of its own, so that none sees what another one ended.
let [old, heir, other] = ['', '', ''] as string[] as [Place, Place, Place];
let tests = 0;
beforeEach(async () => {
  tests += 1;
  [old, heir, other] = [`old${tests}`, `heir${tests}`, `other${tests}`] as string[] as [Place, Place, Place];
  for (const code of [old, heir, other]) await tell(code);
});

describe('open cases of an institution that ends', () => {
  it('are its successor’s when the day has come, with their history, and stay as they stood', async () => {
    const atOld = await casework.desk.signIn('officer', pathOf(old));
    const { complaintId, caseId } = await aCase(casework, old);
    await casework.tell(deadlineSet, complaintId, {
      ...{ deadlineId: uuidV7(), kind: 'resolution', caseId, dueAt: '2026-12-11T17:00:00.000Z', dueOn: '2026-12-11' },
    });
    expect(await act(atOld, caseId, { action: 'take' })).toBe(200);
    await tell(old, { validTo: '2026-11-24', successors: [heir] });
    expect(await casework.inheritCases()).toBe(0);
    await end(old, heir);
    expect(await casework.inheritCases()).toBe(1);

    const atHeir = await casework.desk.signIn('officer', pathOf(heir));
    expect(await show(atHeir, caseId)).toMatchObject({
      ...{ status: 'assigned', institution: heir, officer: null, dueAt: '2026-12-11T17:00:00.000Z', late: false },
      timeline: [{ kind: 'opened' }, { kind: 'taken' }, { kind: 'inherited', why: `PT ${heir.toUpperCase()}` }],
    });
    expect((await atOld.get(`/api/casework/cases/${caseId}`)).status).toBe(404);
    expect(await lastSaid(complaintId)).toMatchObject({
      type: 'case.inherited',
      data: { caseId, from: old, to: heir, toName: `PT ${heir.toUpperCase()}`, heirs: [heir], role: 'lead' },
    });
    expect((await casework.chainOf(complaintId)).broken).toBeNull();
    expect(await act(atHeir, caseId, { action: 'take' })).toBe(200);
    expect(await act(atHeir, caseId, { action: 'hand-back', message: 'Bukan kewenangan kami ternyata.' })).toBe(200);
    expect(await lastSaid(complaintId)).toMatchObject({ type: 'case.handed-back', data: { institution: heir } });
  });

  it('follow once, however often it is looked, and all of them, in chunks', async () => {
    const cases: { complaintId: string; caseId: string }[] = [];
    for (let n = 0; n < 103; n++) cases.push(await aCase(casework, old));
    await end(old, heir);
    expect([await casework.inheritCases(), await casework.inheritCases()]).toEqual([100, 3]);
    expect(await casework.inheritCases()).toBe(0);
    for (const { complaintId, caseId } of cases) {
      const types = (await casework.said(complaintId)).map(({ type }) => type);
      expect(types).toEqual(['case.opened', 'case.inherited']);
      expect(await read(caseId)).toMatchObject({ institutionCode: heir, assignedCode: heir, status: 'assigned' });
    }
  }, 60_000);

  it('follow once when two processes look at the same time', async () => {
    const { complaintId } = await aCase(casework, old);
    await end(old, heir);
    const moved = await Promise.all([casework.inheritCases(), casework.inheritCases()]);
    expect(moved.toSorted()).toEqual([0, 1]);
    expect((await casework.said(complaintId)).filter(({ type }) => type === 'case.inherited')).toHaveLength(1);
  });

  it('go to whoever is there today, when the successor has ended in its turn', async () => {
    const { caseId } = await aCase(casework, old);
    await end(old, heir);
    await end(heir, other);
    await casework.inheritCases();
    expect(await read(caseId)).toMatchObject({ institutionCode: other });
  });

  it('wait for a successor that has not been heard of', async () => {
    const { caseId } = await aCase(casework, old);
    await end(old, `late-${heir}`);
    expect(await casework.inheritCases()).toBe(0);
    await tell(`late-${heir}`);
    expect(await casework.inheritCases()).toBe(1);
    expect(await read(caseId)).toMatchObject({ institutionCode: `late-${heir}` });
  });

  it('follow later, when the citizen has one reopened or an assignment comes late', async () => {
    const atOld = await casework.desk.signIn('officer', pathOf(old));
    const closed = await aCase(casework, old);
    await act(atOld, closed.caseId, { action: 'take' });
    await act(atOld, closed.caseId, {
      action: 'archive',
      message: 'Terlalu umum untuk dijawab.',
      reason: 'too-general',
    });
    await end(old, heir);
    expect(await casework.inheritCases()).toBe(0);
    const late = await aCase(casework, old);
    const ratedAt = casework.clock.now().toISOString();
    await casework.tell(complaintRated, closed.complaintId, { score: 1, comment: null, ratedAt });
    expect(await casework.inheritCases()).toBe(2);
    for (const { caseId } of [closed, late]) expect(await read(caseId)).toMatchObject({ institutionCode: heir });
  });
});

describe('a part of an institution that ends', () => {
  it.each([{ leads: 'heir' }, { leads: 'old' }] as const)(
    'goes on in the lead’s case where both come to one institution: $leads leads',
    async ({ leads }) => {
      const complaintId = await aComplaint(casework);
      const lead = await assign(casework, complaintId, leads === 'old' ? old : heir);
      const part = await assign(casework, complaintId, leads === 'old' ? heir : old, 'co-owner');
      await end(old, heir);
      expect(await casework.inheritCases()).toBe(1);
      expect(await read(part)).toMatchObject({ institutionCode: heir, status: 'closed', how: 'merged' });
      expect(await read(lead)).toMatchObject({ institutionCode: heir, status: 'assigned' });
      expect(await lastSaid(complaintId)).toMatchObject({
        type: 'case.closed',
        data: { caseId: part, role: 'co-owner' },
      });
      expect((await casework.chainOf(complaintId)).broken).toBeNull();
    },
  );
});

describe('after a split into several', () => {
  it('a case ends, and says between whom a person has to choose', async () => {
    const { complaintId, caseId } = await aCase(casework, old);
    await end(old, heir, other);
    expect(await casework.inheritCases()).toBe(1);
    expect(await read(caseId)).toMatchObject({ status: 'handed-back', institutionCode: old });
    expect(await lastSaid(complaintId)).toMatchObject({
      type: 'case.inherited',
      data: { from: old, to: null, toName: null, heirs: [heir, other] },
    });
    const chain = await casework.chainOf(complaintId);
    expect(chain).toMatchObject({ broken: null, kinds: ['filed', 'opened', 'released'] });
    expect(await casework.inheritCases()).toBe(0);
  });

  it('what was answered, and a co-owner’s part, go to the first of them', async () => {
    const atOld = await casework.desk.signIn('officer', pathOf(old));
    const { caseId } = await aCase(casework, old);
    await act(atOld, caseId, { action: 'take' });
    await act(atOld, caseId, { action: 'answer', message: 'Sudah kami perbaiki pagi ini.', final: true });
    const complaintId = await aComplaint(casework);
    const leads = await assign(casework, complaintId, other);
    const part = await assign(casework, complaintId, old, 'co-owner');
    await end(old, heir, other);
    expect(await casework.inheritCases()).toBe(2);
    expect(await read(caseId)).toMatchObject({ institutionCode: heir, status: 'answered' });
    expect(await read(part)).toMatchObject({ institutionCode: heir, status: 'assigned', role: 'co-owner' });
    expect(await read(leads)).toMatchObject({ institutionCode: other });
  });
});
