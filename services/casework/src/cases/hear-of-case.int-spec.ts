import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  complaintAddedTo,
  complaintAssigned,
  complaintErased,
  complaintFiled,
  complaintPutToCitizen,
  complaintRated,
  complaintWithdrawn,
  deadlinePassed,
  deadlineReminded,
  deadlinesChanged,
  deadlineSet,
  flow,
  institutionChanged,
  noticeReported,
  type ComplaintRated,
} from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import type { Outcome } from '#libs/messaging';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, aComplaint, assign, places, tellOfInstitutions, write } from '../fixtures/a-complaint.js';
import { anEvent, type Browser } from '#libs/testing';
import { Case } from './case.entity.js';
import type { CaseDetail } from './show-case.js';

let casework: ACasework;
let officer: Browser;
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  officer = await casework.desk.signIn('officer', places.pln, 'Petugas PLN');
});
afterAll(async () => {
  await casework?.stop();
});

const pln = { code: 'pln', name: 'PLN', kind: 'bumn' as const };
const show = async (caseId: string) => (await officer.get<CaseDetail>(`/api/casework/cases/${caseId}`)).body;
const last = async (complaintId: string) => (await casework.said(complaintId)).at(-1);
const now = () => casework.clock.now().toISOString();
async function act(caseId: string, body: object) {
  casework.clock.advance(1_000);
  const { version } = await show(caseId);
  await officer.post(`/api/casework/cases/${caseId}/actions`, body, { 'if-match': `"${version}"` });
  casework.clock.advance(1_000);
}
async function anAnsweredCase() {
  const one = await aCase(casework, 'pln');
  await act(one.caseId, { action: 'take' });
  await act(one.caseId, { action: 'answer', message: 'Sudah.', final: true });
  return one;
}
const rate = (complaintId: string, score: number, more: Partial<ComplaintRated['data']> = {}) =>
  casework.tell(complaintRated, complaintId, { score, comment: null, ratedAt: now(), ...more });
const passed = (of: { complaintId: string; caseId: string }, kind: 'reply-window' | 'clarification', dueAt = now()) =>
  casework.tell(deadlinePassed, of.complaintId, { kind, caseId: of.caseId, dueAt });

describe('a case', () => {
  it('is opened once, however often Kafka delivers the assignment and the router repeats it', async () => {
    const complaintId = await aComplaint(casework);
    const assignmentId = uuidV7();
    const assigned = casework.event(complaintAssigned, complaintId, { assignmentId, institution: pln });
    expect(await casework.hear(assigned)).toBe('handled');
    expect(await casework.hear(assigned)).toBe('duplicate');
    expect(await casework.tell(complaintAssigned, complaintId, { assignmentId, institution: pln })).toBe('handled');
    expect(await casework.db.getRepository(Case).countBy({ complaintId })).toBe(1);
    expect(await casework.said(complaintId)).toHaveLength(1);
  });

  it('is opened at every institution that has a part in the complaint, and only the lead hears what the citizen says', async () => {
    const { complaintId, caseId } = await anAnsweredCase();
    const helping = await assign(casework, complaintId, 'kai', 'co-owner');
    await rate(complaintId, 1);
    expect((await casework.said(complaintId)).filter((one) => one.type === 'case.resumed')).toMatchObject([
      { data: { caseId } },
    ]);
    await casework.tell(complaintWithdrawn, complaintId, { withdrawnAt: now() });
    expect((await casework.said(complaintId)).filter((one) => one.type === 'case.closed')).toMatchObject([
      { data: { caseId, role: 'lead', how: 'withdrawn' } },
      { data: { caseId: helping, role: 'co-owner', how: 'withdrawn' } },
    ]);
  });

  it('waits for its complaint when the assignment is heard first', async () => {
    const complaintId = uuidV7();
    expect(await casework.tell(complaintAssigned, complaintId, { institution: pln })).toBe('parked');
    await casework.tell(complaintFiled, complaintId);
    expect(await casework.db.getRepository(Case).countBy({ complaintId })).toBe(0);
  });

  it('waits for its institution when the directory has not told of it', async () => {
    const complaintId = await aComplaint(casework);
    const institution = { ...pln, code: 'not-told-of' };
    expect(await casework.tell(complaintAssigned, complaintId, { institution })).toBe('parked');
  });

  it('is not opened for a complaint that was withdrawn before', async () => {
    const complaintId = await aComplaint(casework);
    await casework.tell(complaintWithdrawn, complaintId, { withdrawnAt: now() });
    await assign(casework, complaintId, 'pln');
    expect(await casework.said(complaintId)).toEqual([]);
  });

  it('moves with its institution in the tree', async () => {
    const code = 'moving';
    const told = (path: string, version: number) => casework.tell(institutionChanged, code, { code, path, version });
    await told('bp-bumn/moving/', 1);
    const { caseId } = await aCase(casework, code as 'pln');
    await told('bp-bumn/pln/moving/', 2);
    expect((await show(caseId)).id).toBe(caseId);
  });
});

it('shows what the citizen was asked before there was a case, and the reply, in the chain', async () => {
  const complaintId = await aComplaint(casework);
  const [entryId, askedAt] = [uuidV7(), now()];
  const text = 'Laporan Anda tentang layanan siapa?\n1. PT pln\n2. PT kai';
  const question = await casework.vault.seal(casework.admin, complaintId, `question:${entryId}`, text);
  await casework.tell(complaintPutToCitizen, complaintId, { entryId, question, askedBy: null, askedAt });
  casework.clock.advance(1_000);
  await write(casework, complaintId, '1');
  const caseId = await assign(casework, complaintId, 'pln');
  expect((await show(caseId)).timeline).toMatchObject([
    { kind: 'put-to-citizen', by: null, text },
    { kind: 'added', text: '1' },
    { kind: 'opened' },
  ]);
  const kinds = ['filed', 'put-to-citizen', 'added', 'opened'];
  expect(await casework.chainOf(complaintId)).toEqual({ broken: null, kinds });
});

describe('what the citizen does', () => {
  it('to a question answers it', async () => {
    const one = await aCase(casework, 'pln');
    await act(one.caseId, { action: 'take' });
    await act(one.caseId, { action: 'ask', message: 'Di mana?' });
    await write(casework, one.complaintId, 'Di Ambon');
    expect(await last(one.complaintId)).toMatchObject({ type: 'case.resumed', data: { because: 'citizen-replied' } });
  });

  it('before a question was asked does not answer it', async () => {
    const one = await aCase(casework, 'pln');
    await act(one.caseId, { action: 'take' });
    const addedAt = now();
    await act(one.caseId, { action: 'ask', message: 'Di mana?' });
    await casework.tell(complaintAddedTo, one.complaintId, { entryId: uuidV7(), addedAt, attachments: [] });
    expect((await last(one.complaintId))?.type).toBe('case.asked');
  });

  it('to an answer means that it did not help', async () => {
    const one = await anAnsweredCase();
    await write(casework, one.complaintId, 'Masih padam');
    expect(await last(one.complaintId)).toMatchObject({
      type: 'case.resumed',
      data: { because: 'citizen-not-content' },
    });
  });

  it('after the end opens it again, once', async () => {
    const one = await anAnsweredCase();
    await rate(one.complaintId, 5);
    casework.clock.advance(1_000);
    await write(casework, one.complaintId, 'Padam lagi');
    expect(await last(one.complaintId)).toMatchObject({ type: 'case.reopened', data: { because: 'citizen' } });
    await act(one.caseId, { action: 'answer', message: 'Sudah.', final: true });
    await passed(one, 'reply-window');
    casework.clock.advance(1_000);
    await write(casework, one.complaintId, 'Padam lagi');
    expect(await last(one.complaintId)).toMatchObject({ type: 'case.closed', data: { how: 'automatic' } });
  });

  it('that it has got the answer is no step of the case', async () => {
    const one = await anAnsweredCase();
    expect(await casework.tell(noticeReported, one.complaintId, {})).toBe('handled');
    expect(await show(one.caseId)).toMatchObject({ status: 'answered' });
  });

  it('with a poor rating a second time goes to a higher officer', async () => {
    const one = await anAnsweredCase();
    await rate(one.complaintId, 1);
    await act(one.caseId, { action: 'answer', message: 'Sudah.', final: true });
    await rate(one.complaintId, 1);
    expect((await last(one.complaintId))?.type).toBe('case.appealed');
    expect(await show(one.caseId)).toMatchObject({ status: 'appealed' });
  });

  it('after a withdrawal is kept and changes nothing', async () => {
    const one = await anAnsweredCase();
    await casework.tell(complaintWithdrawn, one.complaintId, { withdrawnAt: now() });
    const before = await casework.said(one.complaintId);
    casework.clock.advance(1_000);
    await write(casework, one.complaintId, 'Terima kasih');
    expect(await casework.said(one.complaintId)).toEqual(before);
    expect((await show(one.caseId)).timeline.at(-1)).toMatchObject({ kind: 'added', text: 'Terima kasih' });
  });

  it.each([
    { score: 5, type: 'case.closed', data: { how: 'confirmed' }, why: 'solved' },
    { score: 3, type: 'case.closed', data: { how: 'confirmed' }, why: 'good enough' },
    { score: 2, type: 'case.resumed', data: { because: 'citizen-not-content' }, why: 'not solved' },
  ])('by a score of $score says: $why', async ({ score, type, data }) => {
    const one = await anAnsweredCase();
    const comment = await casework.vault.seal(casework.admin, one.complaintId, 'rating', 'Begitulah');
    await rate(one.complaintId, score, { comment });
    expect(await last(one.complaintId)).toMatchObject({ type, data });
    expect((await show(one.caseId)).timeline).toContainEqual(
      expect.objectContaining({ kind: 'rated', by: 'Pelapor', text: 'Begitulah', score }),
    );
  });

  it('by a score without an answer is only kept', async () => {
    const one = await aCase(casework, 'pln');
    await rate(one.complaintId, 1);
    expect(await casework.said(one.complaintId)).toHaveLength(1);
  });

  it.each(['assigned', 'answered'])('by withdrawing closes a case that is %s', async (status) => {
    const one = await (status === 'assigned' ? aCase(casework, 'pln') : anAnsweredCase());
    await casework.tell(complaintWithdrawn, one.complaintId, { withdrawnAt: now() });
    expect(await last(one.complaintId)).toMatchObject({ type: 'case.closed', data: { how: 'withdrawn' } });
    expect(await show(one.caseId)).toMatchObject({ status: 'closed', actions: ['note'] });
  });
});

describe('what a clock does', () => {
  it('closes an answered case when the reply window is over', async () => {
    const one = await anAnsweredCase();
    await passed(one, 'reply-window');
    expect(await last(one.complaintId)).toMatchObject({ type: 'case.closed', data: { how: 'automatic' } });
  });

  it('does not close a case that the citizen has just objected to', async () => {
    const one = await anAnsweredCase();
    await rate(one.complaintId, 1);
    await passed(one, 'reply-window');
    expect((await show(one.caseId)).status).toBe('in-progress');
  });

  it('does not close a case by the window of an earlier answer', async () => {
    const one = await anAnsweredCase();
    const earlier = now();
    await rate(one.complaintId, 1);
    await act(one.caseId, { action: 'answer', message: 'Sekarang sudah.', final: true });
    await passed(one, 'reply-window', earlier);
    expect((await show(one.caseId)).status).toBe('answered');
  });

  it('ends the waiting for a citizen who is silent', async () => {
    const one = await aCase(casework, 'pln');
    await act(one.caseId, { action: 'take' });
    await act(one.caseId, { action: 'ask', message: 'Di mana?' });
    await passed(one, 'clarification');
    expect(await last(one.complaintId)).toMatchObject({ data: { because: 'clarification-ended' } });
  });

  it('shows the nearest deadline, and that it was missed, until it no longer counts', async () => {
    const one = await aCase(casework, 'pln');
    const tell = (kind: 'first-follow-up' | 'resolution', dueAt: string) =>
      casework.tell(deadlineSet, one.complaintId, { kind, caseId: one.caseId, dueAt });
    await tell('resolution', '2026-12-14T17:00:00.000Z');
    await tell('first-follow-up', '2026-11-30T17:00:00.000Z');
    expect(await show(one.caseId)).toMatchObject({ dueAt: '2026-11-30T17:00:00.000Z', late: false, version: 1 });
    await casework.tell(deadlinePassed, one.complaintId, { kind: 'first-follow-up', caseId: one.caseId });
    expect(await show(one.caseId)).toMatchObject({ late: true, version: 1 });
    await act(one.caseId, { action: 'take' });
    expect(await show(one.caseId)).toMatchObject({ dueAt: '2026-12-14T17:00:00.000Z', late: false });
    await casework.tell(deadlinePassed, one.complaintId, { kind: 'resolution', caseId: one.caseId });
    expect(await show(one.caseId)).toMatchObject({ late: true });
  });
});

describe('what a step did to all clocks', () => {
  it('is heard at once, and so is what came before there was such an event', async () => {
    const one = await aCase(casework, 'pln');
    const { caseId } = one;
    const example = anEvent(deadlineSet).data;
    const set = [
      { ...example, kind: 'resolution' as const, caseId, dueAt: '2026-12-14T17:00:00.000Z' },
      { ...example, kind: 'first-follow-up' as const, caseId, dueAt: '2026-11-30T17:00:00.000Z' },
      { ...example, kind: 'total' as const, caseId: null, dueAt: '2026-11-24T17:00:00.000Z' },
    ];
    await casework.tell(deadlinesChanged, one.complaintId, { set, cleared: [] });
    expect(await show(caseId)).toMatchObject({ dueAt: '2026-11-30T17:00:00.000Z', version: 1 });
    const earlier = { kind: 'first-follow-up', caseId, dueAt: '2026-11-27T17:00:00.000Z' } as const;
    await casework.tell(deadlineSet, one.complaintId, earlier);
    expect(await show(caseId)).toMatchObject({ dueAt: '2026-11-27T17:00:00.000Z' });
  });
});

describe('a deadline that was counted anew', () => {
  it('stands in the history with what made it move', async () => {
    const one = await aCase(casework, 'pln');
    const said = {
      kind: 'resolution',
      caseId: one.caseId,
      why: 'recalculated',
      reason: 'Kalender 2026 diubah: SKB.',
    } as const;
    await casework.tell(deadlineSet, one.complaintId, { ...said, dueAt: '2026-12-14T17:00:00.000Z' });
    const { timeline } = await show(one.caseId);
    expect(timeline.at(-1)).toMatchObject({ kind: 'deadline-moved', why: 'resolution: Kalender 2026 diubah: SKB.' });
  });
});

describe('a reminder', () => {
  const remind = (
    of: { complaintId: string; caseId: string },
    kind: 'first-follow-up' | 'resolution' | 'total' | 'reply-window',
  ) => casework.tell(deadlineReminded, of.complaintId, { kind, caseId: of.caseId, remindedAt: now() });

  it('stands in the timeline of the institution whose clock runs out', async () => {
    const one = await aCase(casework, 'pln');
    casework.clock.advance(1_000);
    await remind(one, 'first-follow-up');
    expect((await show(one.caseId)).timeline).toMatchObject([
      { kind: 'opened' },
      { kind: 'reminded', by: null, why: 'first-follow-up' },
    ]);
  });

  it('is nothing to an officer when the clock is the citizen’s, or the work is done', async () => {
    const one = await anAnsweredCase();
    await remind(one, 'total');
    await remind(one, 'reply-window');
    await casework.tell(complaintWithdrawn, one.complaintId, {});
    await remind(one, 'resolution');
    expect((await show(one.caseId)).timeline.map(({ kind }) => kind)).not.toContain('reminded');
  });
});

describe('an erasure', () => {
  it('leaves no word of the complaint, ends the work and keeps the story', async () => {
    const one = await anAnsweredCase();
    await write(casework, one.complaintId, 'Nama saya rahasia');
    await casework.vault.erase(casework.admin, one.complaintId);
    await casework.tell(complaintErased, one.complaintId, { erasedAt: now() });
    const shown = await show(one.caseId);
    expect(shown).toMatchObject({ status: 'closed', text: null, title: null, place: null, summary: null, reason: '' });
    expect(shown).toMatchObject({ erased: true, attachments: [], occurredOn: null });
    expect(shown.timeline.map((one) => one.text).filter((text) => text !== null)).toEqual([]);
    const kept = await casework.admin.query<{ kept: number }[]>(
      `select count(*)::int as kept from casework.entry where complaint_id = $1 and text is not null`,
      [one.complaintId],
    );
    expect(kept).toEqual([{ kept: 0 }]);
    expect(await last(one.complaintId)).toMatchObject({ type: 'case.closed' });
  });

  it('is not undone by what is heard after it', async () => {
    const one = await aCase(casework, 'pln');
    await casework.tell(complaintErased, one.complaintId, { erasedAt: now() });
    await casework.tell(complaintAddedTo, one.complaintId, { entryId: uuidV7(), addedAt: now() });
    const [row] = await casework.admin.query<{ text: null; attachments: unknown[] }[]>(
      `select text, attachments from casework.entry where complaint_id = $1 and kind = 'added'`,
      [one.complaintId],
    );
    expect(row).toEqual({ text: null, attachments: [] });
  });
});

describe('Kafka delivering everything once more', () => {
  it('changes nothing and lets nothing be said', async () => {
    const state = () =>
      casework.admin.query<unknown[]>(
        `select (select count(*)::int from casework.outbox_event) as said,
                (select md5(string_agg(t::text, '' order by id)) from casework."case" t) as cases,
                (select md5(string_agg(t::text, '' order by id)) from casework.entry t) as entries`,
      );
    const before = await state();
    const taken = new Map<string, Set<Outcome>>();
    for (const event of [...casework.heard]) {
      taken.set(event.type, (taken.get(event.type) ?? new Set()).add(await casework.hear(event)));
    }
    expect(await state()).toEqual(before);
    expect([...taken.keys()].sort()).toEqual(flow.casework.hears.map((contract) => contract.type).sort());
    expect([...taken.values()].flatMap((outcomes) => [...outcomes])).not.toContain('handled');
  });
});
