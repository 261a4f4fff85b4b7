import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  complaintAddedTo,
  complaintAssigned,
  complaintErased,
  complaintFileRemoved,
  complaintFiled,
  complaintFollowed,
  complaintHidden,
  complaintIdentityRead,
  complaintPutToCitizen,
  complaintWithdrawn,
  flow,
  institutionChanged,
  noticeReported,
} from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import type { Browser } from '#libs/testing';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, aComplaint, assign, write } from '../fixtures/a-complaint.js';
import { ADeskAtWork } from '../fixtures/a-desk-at-work.js';
import { expectNothingOnceMore } from '../fixtures/everything-once-more.js';
import { Case } from './case.entity.js';

let casework: ACasework;
let desk: ADeskAtWork;
beforeAll(async () => {
  casework = await ACasework.start();
  desk = await ADeskAtWork.open(casework);
});
afterAll(async () => {
  await casework?.stop();
});

const pln = { code: 'pln', name: 'PLN', kind: 'bumn' as const };

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
    const { complaintId, caseId } = await desk.anAnsweredCase();
    const helping = await assign(casework, complaintId, 'kai', 'co-owner');
    await desk.rate(complaintId, 1);
    expect((await casework.said(complaintId)).filter((one) => one.type === 'case.resumed')).toMatchObject([
      { data: { caseId } },
    ]);
    await casework.tell(complaintWithdrawn, complaintId, { withdrawnAt: desk.now() });
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
    await casework.tell(complaintWithdrawn, complaintId, { withdrawnAt: desk.now() });
    await assign(casework, complaintId, 'pln');
    expect(await casework.said(complaintId)).toEqual([]);
  });

  it('moves with its institution in the tree', async () => {
    const code = 'moving';
    const told = (path: string, version: number) => casework.tell(institutionChanged, code, { code, path, version });
    await told('bp-bumn/moving/', 1);
    const { caseId } = await aCase(casework, code as 'pln');
    await told('bp-bumn/pln/moving/', 2);
    expect((await desk.show(caseId)).id).toBe(caseId);
  });

  it('stays with the staff of its institution when that moves', async () => {
    const code = 'staffed';
    const told = (path: string, version: number) => casework.tell(institutionChanged, code, { code, path, version });
    await told('bp-bumn/staffed/', 1);
    const { caseId } = await aCase(casework, code as 'pln');
    const officer = await casework.desk.signIn('officer', 'bp-bumn/staffed/');
    await told('bp-bumn/pln/staffed/', 2);
    expect((await officer.get(`/api/casework/cases/${caseId}`)).status).toBe(200);
  });

  it('is found by its words where its institution has moved to, with the institution’s templates and macros', async () => {
    const code = 'searched';
    const told = (path: string, version: number) => casework.tell(institutionChanged, code, { code, path, version });
    const names = async (by: Browser, what: 'templates' | 'macros') =>
      (await by.get<{ items: { name: string }[] }>(`/api/casework/${what}`)).body.items.map(({ name }) => name);
    const found = async (by: Browser) =>
      (await by.get<{ items: { id: string }[] }>('/api/casework/cases?view=open&q=pohon+tumbang')).body.items;
    await told('bp-bumn/searched/', 1);
    const { caseId } = await aCase(casework, code as 'pln', { text: 'Pohon tumbang menimpa kabel' });
    const before = await casework.desk.signIn('officer', 'bp-bumn/searched/');
    await before.post('/api/casework/templates', { name: 'Maaf', body: 'Mohon maaf.' });
    const steps = [{ do: 'take' }];
    await before.post('/api/casework/macros', { name: 'Ambil', steps, belongsTo: 'institution' });
    await told('bp-bumn/pln/searched/', 2);
    const there = await casework.desk.signIn('officer', 'bp-bumn/pln/searched/');
    for (const by of [before, there, desk.officer]) expect(await found(by)).toMatchObject([{ id: caseId }]);
    expect([await names(there, 'templates'), await names(there, 'macros')]).toEqual([
      expect.arrayContaining(['Maaf']),
      ['Ambil'],
    ]);
  });
});

it('shows what the citizen was asked before there was a case, and the reply, in the chain', async () => {
  const complaintId = await aComplaint(casework);
  const [entryId, askedAt] = [uuidV7(), desk.now()];
  const text = 'Laporan Anda tentang layanan siapa?\n1. PT pln\n2. PT kai';
  const question = await casework.vault.seal(casework.admin, complaintId, `question:${entryId}`, text);
  await casework.tell(complaintPutToCitizen, complaintId, { entryId, question, askedBy: null, askedAt });
  casework.clock.advance(1_000);
  await write(casework, complaintId, '1');
  const caseId = await assign(casework, complaintId, 'pln');
  expect((await desk.show(caseId)).timeline).toMatchObject([
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
    await desk.act(one.caseId, { action: 'take' });
    await desk.act(one.caseId, { action: 'ask', message: 'Di mana?' });
    await write(casework, one.complaintId, 'Di Ambon');
    expect(await desk.last(one.complaintId)).toMatchObject({
      type: 'case.resumed',
      data: { because: 'citizen-replied' },
    });
  });

  it('before a question was asked does not answer it', async () => {
    const one = await aCase(casework, 'pln');
    await desk.act(one.caseId, { action: 'take' });
    const addedAt = desk.now();
    await desk.act(one.caseId, { action: 'ask', message: 'Di mana?' });
    await casework.tell(complaintAddedTo, one.complaintId, { entryId: uuidV7(), addedAt, attachments: [] });
    expect((await desk.last(one.complaintId))?.type).toBe('case.asked');
  });

  it('to an answer means that it did not help', async () => {
    const one = await desk.anAnsweredCase();
    await write(casework, one.complaintId, 'Masih padam');
    expect(await desk.last(one.complaintId)).toMatchObject({
      type: 'case.resumed',
      data: { because: 'citizen-not-content' },
    });
  });

  it('after the end opens it again, once', async () => {
    const one = await desk.anAnsweredCase();
    await desk.rate(one.complaintId, 5);
    casework.clock.advance(1_000);
    await write(casework, one.complaintId, 'Padam lagi');
    expect(await desk.last(one.complaintId)).toMatchObject({ type: 'case.reopened', data: { because: 'citizen' } });
    await desk.act(one.caseId, { action: 'answer', message: 'Sudah.', final: true });
    await desk.passed(one, 'reply-window');
    casework.clock.advance(1_000);
    await write(casework, one.complaintId, 'Padam lagi');
    expect(await desk.last(one.complaintId)).toMatchObject({ type: 'case.closed', data: { how: 'automatic' } });
  });

  it('that it has got the answer is no step of the case', async () => {
    const one = await desk.anAnsweredCase();
    expect(await casework.tell(noticeReported, one.complaintId, {})).toBe('handled');
    expect(await desk.show(one.caseId)).toMatchObject({ status: 'answered' });
  });

  it('with a poor rating a second time goes to a higher officer', async () => {
    const one = await desk.anAnsweredCase();
    await desk.rate(one.complaintId, 1);
    await desk.act(one.caseId, { action: 'answer', message: 'Sudah.', final: true });
    await desk.rate(one.complaintId, 1);
    expect((await desk.last(one.complaintId))?.type).toBe('case.appealed');
    expect(await desk.show(one.caseId)).toMatchObject({ status: 'appealed' });
  });

  it('of who wants to be hidden is heeded, and the case stays as it is', async () => {
    const one = await desk.anAnsweredCase();
    await casework.tell(complaintHidden, one.complaintId, { anonymous: true, confidential: true });
    expect(await desk.show(one.caseId)).toMatchObject({ status: 'answered', anonymous: true, confidential: true });
  });

  it('after a withdrawal is kept and changes nothing', async () => {
    const one = await desk.anAnsweredCase();
    await casework.tell(complaintWithdrawn, one.complaintId, { withdrawnAt: desk.now() });
    const before = await casework.said(one.complaintId);
    casework.clock.advance(1_000);
    await write(casework, one.complaintId, 'Terima kasih');
    expect(await casework.said(one.complaintId)).toEqual(before);
    expect((await desk.show(one.caseId)).timeline.at(-1)).toMatchObject({ kind: 'added', text: 'Terima kasih' });
  });

  it('is marked in the list until somebody acts on it, and no more once the case has ended', async () => {
    const one = await aCase(casework, 'pln');
    await desk.act(one.caseId, { action: 'take' });
    const marked = async () => (await desk.show(one.caseId)).unheededSince;
    expect(await marked()).toBeNull();
    const at = desk.now();
    await write(casework, one.complaintId, 'Tiangnya makin miring');
    casework.clock.advance(1_000);
    await write(casework, one.complaintId, 'Kabelnya menyentuh atap');
    expect(await marked()).toBe(at);
    await desk.act(one.caseId, { action: 'note', message: 'Regu sudah diberi tahu.' });
    expect(await marked()).toBeNull();
    await desk.act(one.caseId, { action: 'answer', message: 'Sudah diperbaiki.', final: true });
    await desk.rate(one.complaintId, 5);
    expect(await marked()).toBeNull();
  });

  it('shows why a message was taken for part of the complaint', async () => {
    const one = await desk.anAnsweredCase();
    await write(casework, one.complaintId, 'Masih padam', { because: 'quoted' });
    expect((await desk.show(one.caseId)).timeline).toContainEqual(
      expect.objectContaining({ kind: 'added', text: 'Masih padam', why: 'quoted' }),
    );
  });

  it.each([
    { score: 5, type: 'case.closed', data: { how: 'confirmed' }, why: 'solved' },
    { score: 3, type: 'case.closed', data: { how: 'confirmed' }, why: 'good enough' },
    { score: 2, type: 'case.resumed', data: { because: 'citizen-not-content' }, why: 'not solved' },
  ])('by a score of $score says: $why', async ({ score, type, data }) => {
    const one = await desk.anAnsweredCase();
    const comment = await casework.vault.seal(casework.admin, one.complaintId, 'rating', 'Begitulah');
    await desk.rate(one.complaintId, score, { comment });
    expect(await desk.last(one.complaintId)).toMatchObject({ type, data });
    expect((await desk.show(one.caseId)).timeline).toContainEqual(
      expect.objectContaining({ kind: 'rated', by: 'Pelapor', text: 'Begitulah', score }),
    );
  });

  it('by a score without an answer is only kept', async () => {
    const one = await aCase(casework, 'pln');
    await desk.rate(one.complaintId, 1);
    expect(await casework.said(one.complaintId)).toHaveLength(1);
  });

  it.each(['assigned', 'answered'])('by withdrawing closes a case that is %s', async (status) => {
    const one = await (status === 'assigned' ? aCase(casework, 'pln') : desk.anAnsweredCase());
    await casework.tell(complaintWithdrawn, one.complaintId, { withdrawnAt: desk.now() });
    expect(await desk.last(one.complaintId)).toMatchObject({ type: 'case.closed', data: { how: 'withdrawn' } });
    expect(await desk.show(one.caseId)).toMatchObject({ status: 'closed', actions: ['note'] });
  });
});

describe('a file of the citizen that carried a virus', () => {
  it('stands in the timeline as gone, by its number, and moves nothing', async () => {
    const one = await desk.anAnsweredCase();
    const fileId = uuidV7();
    await casework.tell(complaintFileRemoved, one.complaintId, { fileId, removedAt: desk.now() });
    const shown = await desk.show(one.caseId);
    expect(shown.status).toBe('answered');
    expect(shown.timeline.at(-1)).toMatchObject({ kind: 'file-removed', by: null, why: fileId, text: null });
  });
});

describe('who the citizen is, read by a clerk at a counter', () => {
  it('stands in the history as when an officer reads it, and moves nothing', async () => {
    const one = await desk.anAnsweredCase();
    const [entryId, clerk] = [uuidV7(), uuidV7()];
    const said = 'Warga hadir di loket.';
    const reason = await casework.vault.seal(casework.admin, one.complaintId, `identity-read:${entryId}`, said);
    await casework.tell(complaintIdentityRead, one.complaintId, { entryId, clerk, reason, readAt: desk.now() });
    const shown = await desk.show(one.caseId);
    expect(shown.status).toBe('answered');
    expect(shown.timeline.at(-1)).toMatchObject({ kind: 'identity-read', by: null, why: 'counter', text: said });
    expect((await casework.chainOf(one.complaintId)).broken).toBeNull();
  });
});

describe('others whom it happens to as well', () => {
  it('are a number at the case, and no line of its story', async () => {
    const one = await desk.anAnsweredCase();
    const before = (await desk.show(one.caseId)).timeline;
    await casework.tell(complaintFollowed, one.complaintId, { followers: 3, countedAt: desk.now() });
    expect(await desk.show(one.caseId)).toMatchObject({ alsoAffected: 3, timeline: before });
  });
});

describe('an erasure', () => {
  it('leaves no word of the complaint, ends the work and keeps the story', async () => {
    const one = await desk.anAnsweredCase();
    await write(casework, one.complaintId, 'Nama saya rahasia');
    await casework.vault.erase(casework.admin, one.complaintId);
    await casework.tell(complaintErased, one.complaintId, { erasedAt: desk.now() });
    const shown = await desk.show(one.caseId);
    expect(shown).toMatchObject({ status: 'closed', text: null, title: null, place: null, summary: null, reason: '' });
    expect(shown).toMatchObject({ erased: true, attachments: [], occurredOn: null });
    expect(shown.timeline.map((one) => one.text).filter((text) => text !== null)).toEqual([]);
    const kept = await casework.admin.query<{ kept: number }[]>(
      `select count(*)::int as kept from casework.entry where complaint_id = $1 and text is not null`,
      [one.complaintId],
    );
    expect(kept).toEqual([{ kept: 0 }]);
    expect(await desk.last(one.complaintId)).toMatchObject({ type: 'case.closed' });
  });

  it('is not undone by what is heard after it', async () => {
    const one = await aCase(casework, 'pln');
    await casework.tell(complaintErased, one.complaintId, { erasedAt: desk.now() });
    await casework.tell(complaintAddedTo, one.complaintId, { entryId: uuidV7(), addedAt: desk.now() });
    const [row] = await casework.admin.query<{ text: null; attachments: unknown[] }[]>(
      `select text, attachments from casework.entry where complaint_id = $1 and kind = 'added'`,
      [one.complaintId],
    );
    expect(row).toEqual({ text: null, attachments: [] });
  });
});

describe('Kafka delivering everything once more', () => {
  it('changes nothing and lets nothing be said', async () => {
    const types = flow.casework.hears.filter(({ topic }) => topic !== 'salur.deadlines').map(({ type }) => type);
    expect(await expectNothingOnceMore(casework)).toEqual(expect.arrayContaining(types));
  });
});
