import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  complaintAssigned,
  complaintErased,
  complaintHidden,
  complaintRated,
  complaintWithdrawn,
  deadlinePassed,
  institutionChanged,
} from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { anEvent, type Browser } from '#libs/testing';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, aComplaint, assign, places, tellOfInstitutions, write } from '../fixtures/a-complaint.js';
import type { CaseDetail } from './show-case.js';

let casework: ACasework;
let officer: Browser;
let coordinator: Browser;
let administrator: Browser;
let atKai: Browser;
let atIcon: Browser;
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  officer = await casework.desk.signIn('officer', places.pln, 'Petugas PLN');
  atIcon = await casework.desk.signIn('officer', places['pln-icon-plus'], 'Petugas Icon');
  atKai = await casework.desk.signIn('officer', places.kai, 'Petugas KAI');
  coordinator = await casework.desk.signIn('coordinator', 'bp-bumn/', 'Koordinator');
  administrator = await casework.desk.signIn('administrator', 'panrb/');
});
afterAll(async () => {
  await casework?.stop();
});

const pathOf = (caseId: string) => `/api/casework/cases/${caseId}`;
const show = async (caseId: string, by = officer) => (await by.get<CaseDetail>(pathOf(caseId))).body;
const now = () => casework.clock.now().toISOString();

/** On the version that is there; gives the answer's body. */
async function act(caseId: string, body: object, by = officer) {
  casework.clock.advance(1_000);
  const { version } = await show(caseId, by);
  const answer = await by.post<{ status?: string; type?: string; detail?: string }>(`${pathOf(caseId)}/actions`, body, {
    'if-match': `"${version}"`,
  });
  casework.clock.advance(1_000);
  return { http: answer.status, ...answer.body };
}
const last = async (complaintId: string) => (await casework.said(complaintId)).at(-1);
const types = async (complaintId: string) => (await casework.said(complaintId)).map((one) => one.type);
async function anAnsweredCase() {
  const one = await aCase(casework, 'pln');
  await act(one.caseId, { action: 'take' });
  await act(one.caseId, { action: 'answer', message: 'Sudah.', final: true });
  return one;
}
const rate = (complaintId: string, score: number) =>
  casework.tell(complaintRated, complaintId, { score, comment: null, ratedAt: now() });

describe('an institution that verifies by itself', () => {
  it('says first whose it is and of which class, and a report on wrongdoing becomes confidential', async () => {
    const [code, path] = ['verifying', 'bp-bumn/verifying/'];
    await casework.tell(institutionChanged, code, { code, name: 'PT V', path, connection: 'full' });
    const by = await casework.desk.signIn('officer', path);
    const { complaintId, caseId } = await aCase(casework, code as 'pln');
    expect(await show(caseId, by)).toMatchObject({ status: 'received', role: 'lead' });
    expect((await act(caseId, { action: 'take' }, by)).http).toBe(409);
    expect((await act(caseId, { action: 'verify', class: 'whistle-blowing' }, by)).status).toBe('assigned');
    expect((await casework.said(complaintId)).slice(-2)).toMatchObject([
      { type: 'case.classified', data: { from: 'complaint', to: 'whistle-blowing', confidential: true } },
      { type: 'case.accepted', data: { class: 'whistle-blowing' } },
    ]);
    expect(await show(caseId, by)).toMatchObject({ class: 'whistle-blowing', confidential: true });
  });
});

describe('what the catalogue holds confidential', () => {
  const takenOn = async (action: 'verify' | 'take', said: object) => {
    const [code, path] = action === 'verify' ? ['sensing', 'bp-bumn/sensing/'] : ['taking', 'bp-bumn/taking/'];
    const connection = action === 'verify' ? 'full' : 'semi';
    await casework.tell(institutionChanged, code, { code, name: 'PT S', path, connection });
    const by = await casework.desk.signIn('officer', path);
    const complaintId = await aComplaint(casework);
    const reason = { ...anEvent(complaintAssigned).data.reason, sensitive: true };
    const institution = { code, name: 'PT S', kind: 'bumn' as const };
    await casework.tell(complaintAssigned, complaintId, { assignmentId: uuidV7(), institution, reason });
    const caseId = (await last(complaintId))?.data['caseId'] as string;
    await act(caseId, { action, ...said }, by);
    const told = (await casework.said(complaintId)).find(({ type }) => type === 'case.taken')?.data['confidential'];
    const { broken } = await casework.chainOf(complaintId);
    return { ...(await show(caseId, by)), told, broken };
  };

  it.each([
    { said: {}, confidential: true, why: 'nobody said otherwise' },
    { said: { confidential: true }, confidential: true, why: 'the office agrees' },
    { said: { confidential: false }, confidential: false, why: 'the office has decided otherwise' },
  ])('is confidential once it is verified: $confidential, as $why', async ({ said, confidential }) => {
    expect(await takenOn('verify', said)).toMatchObject({ status: 'assigned', confidential });
  });

  it.each([
    { said: {}, confidential: false, sensitive: true, told: undefined, why: 'nobody has decided' },
    { said: { confidential: true }, confidential: true, sensitive: true, told: true, why: 'the officer agrees' },
    { said: { confidential: false }, confidential: false, sensitive: false, told: false, why: 'a person has said no' },
    {
      said: { class: 'whistle-blowing' },
      confidential: false,
      sensitive: true,
      told: undefined,
      why: 'no class is asked',
    },
  ])('is decided by who takes it where nobody verifies: $said, as $why', async ({ said, why, ...is }) => {
    expect(why).not.toBe('');
    expect(await takenOn('take', said)).toMatchObject({
      status: 'in-progress',
      class: 'complaint',
      broken: null,
      ...is,
    });
  });
});

describe('disposition', () => {
  it('goes down to a unit and comes back up with a reason, as one case', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    await act(caseId, { action: 'take' });
    expect((await act(caseId, { action: 'dispose', to: 'pln-icon-plus', message: 'Urusan serat.' })).status).toBe(
      'assigned',
    );
    expect(await last(complaintId)).toMatchObject({
      type: 'case.disposed',
      data: { from: 'pln', to: 'pln-icon-plus', direction: 'down' },
    });
    expect(await show(caseId, atIcon)).toMatchObject({ institution: 'pln-icon-plus', officer: null });
    expect((await act(caseId, { action: 'hand-back', message: 'Bukan kami.' }, atIcon)).status).toBe('assigned');
    expect(await last(complaintId)).toMatchObject({ type: 'case.disposed', data: { to: 'pln', direction: 'up' } });
    expect((await act(caseId, { action: 'hand-back', message: 'Bukan kami.' })).status).toBe('handed-back');
    expect(await last(complaintId)).toMatchObject({ type: 'case.handed-back', data: { institution: 'pln' } });
  });

  it('goes sideways only by whoever stands above both', async () => {
    const { caseId } = await aCase(casework, 'pln');
    expect(await act(caseId, { action: 'dispose', to: 'kai' })).toMatchObject({ http: 422 });
    expect((await act(caseId, { action: 'dispose', to: 'kai' }, coordinator)).status).toBe('assigned');
    expect(await show(caseId, atKai)).toMatchObject({ institution: 'kai' });
  });
});

describe('a colleague', () => {
  it('is given the case if they may see it', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    const { body } = await officer.get<{ id: string; name: string }[]>('/api/casework/colleagues');
    const colleague = body.find((one) => one.name === 'Petugas PLN')?.id;
    expect(body.map((one) => one.name)).not.toContain('Petugas KAI');
    await act(caseId, { action: 'entrust', colleague });
    expect(await last(complaintId)).toMatchObject({ type: 'case.entrusted', data: { officer: colleague } });
    const { body: theirs } = await atKai.get<{ id: string; name: string }[]>('/api/casework/colleagues');
    const stranger = theirs.find((one) => one.name === 'Petugas KAI')?.id;
    expect(await act(caseId, { action: 'entrust', colleague: stranger })).toMatchObject({ http: 422 });
  });
});

describe('a postponement', () => {
  it('has a reason and an end, and ends by itself', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    const until = new Date(casework.clock.now().getTime() + 600_000).toISOString();
    expect((await act(caseId, { action: 'postpone', message: 'Menunggu trafo.', until: now() })).http).toBe(422);
    expect((await act(caseId, { action: 'postpone', message: 'Menunggu trafo.', until })).status).toBe('postponed');
    expect(await last(complaintId)).toMatchObject({ type: 'case.postponed', data: { until } });
    expect(await casework.resumePostponed()).toBe(0);
    casework.clock.advance(600_000);
    expect(await casework.resumePostponed()).toBe(1);
    expect(await last(complaintId)).toMatchObject({ type: 'case.resumed', data: { because: 'postponement-ended' } });
  });
});

describe('an end that is not the citizen’s', () => {
  it('by archiving tells why, in a word and in words', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    expect((await act(caseId, { action: 'archive', message: 'Di pengadilan.' })).http).toBe(422);
    await act(caseId, { action: 'archive', message: 'Di pengadilan.', reason: 'before-court' });
    const closed = await last(complaintId);
    expect(closed).toMatchObject({ type: 'case.closed', data: { how: 'archived', told: { reason: 'before-court' } } });
    const { entryId, text } = (closed?.data as { told: { entryId: string; text: never } }).told;
    expect(await casework.vault.open(casework.admin, complaintId, `closing:${entryId}`, text)).toBe('Di pengadilan.');
  });

  it('by a dismissed appeal is final; an upheld one goes back to the officer', async () => {
    const one = await anAnsweredCase();
    await rate(one.complaintId, 1);
    await act(one.caseId, { action: 'answer', message: 'Sudah.', final: true });
    await rate(one.complaintId, 2);
    expect((await act(one.caseId, { action: 'dismiss', message: 'Sudah tepat.' })).http).toBe(409);
    expect((await act(one.caseId, { action: 'uphold', message: 'Kirim orang.' }, coordinator)).status).toBe(
      'in-progress',
    );
    expect(await last(one.complaintId)).toMatchObject({ type: 'case.reopened', data: { because: 'appeal' } });
    await act(one.caseId, { action: 'answer', message: 'Sudah.', final: true });
    await rate(one.complaintId, 1);
    expect((await act(one.caseId, { action: 'dismiss', message: 'Sudah tepat.' }, coordinator)).status).toBe('closed');
    expect(await last(one.complaintId)).toMatchObject({ type: 'case.closed', data: { how: 'dismissed' } });
  });
});

describe('a second look', () => {
  const setShare = async (percent: number) => {
    const shares = { automaticPercent: percent, confirmedPercent: percent, source: 'Keputusan 1/2026' };
    const effectiveFrom = now().slice(0, 10);
    const answer = await administrator.post('/api/casework/check-policies', { ...shares, effectiveFrom });
    expect(answer.status).toBe(201);
  };

  it('is asked for by the policy of the day, and opens again what does not pass', async () => {
    await setShare(100);
    const one = await anAnsweredCase();
    await rate(one.complaintId, 5);
    const { body } = await coordinator.get<{ items: { id: string }[] }>('/api/casework/cases?view=check');
    expect(body.items.map((line) => line.id)).toContain(one.caseId);
    expect((await act(one.caseId, { action: 'check', passed: true })).http).toBe(409);
    expect(
      (await act(one.caseId, { action: 'check', passed: false, message: 'Tidak ada bukti.' }, coordinator)).status,
    ).toBe('in-progress');
    expect((await casework.said(one.complaintId)).slice(-2)).toMatchObject([
      { type: 'case.checked', data: { passed: false } },
      { type: 'case.reopened', data: { because: 'check' } },
    ]);
    await setShare(0);
  });
});

describe('an institution whose answers two people read', () => {
  it('sends nothing before the second one, who is not the author', async () => {
    const [code, path] = ['careful', 'bp-bumn/careful/'];
    await casework.tell(institutionChanged, code, { code, name: 'PT C', path, approvesAnswers: true });
    const [author, second] = [await casework.desk.signIn('officer', path), await casework.desk.signIn('officer', path)];
    const { complaintId, caseId } = await aCase(casework, code as 'pln');
    await act(caseId, { action: 'take' }, author);
    expect((await act(caseId, { action: 'answer', message: 'Sudah.', final: true }, author)).status).toBe('in-review');
    expect(await types(complaintId)).not.toContain('case.answered');
    expect((await act(caseId, { action: 'approve' }, author)).http).toBe(403);
    expect((await act(caseId, { action: 'return', message: 'Sebut tanggalnya.' }, second)).status).toBe('in-progress');
    await act(caseId, { action: 'answer', message: 'Sudah, tanggal 3.', final: true }, author);
    expect((await act(caseId, { action: 'approve' }, second)).status).toBe('answered');
    const { timeline } = await show(caseId, second);
    expect(timeline.at(-1)).toMatchObject({ kind: 'answered', text: 'Sudah, tanggal 3.', final: true });
  });
});

describe('a complaint of several institutions', () => {
  it('is answered by the lead when every part is done, and they read each other’s notes', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    const part = await assign(casework, complaintId, 'kai', 'co-owner');
    await act(caseId, { action: 'take' });
    await act(part, { action: 'note', message: 'Gardu di dekat rel.' }, atKai);
    expect((await show(caseId)).timeline.at(-1)).toMatchObject({ kind: 'noted', text: 'Gardu di dekat rel.' });
    const refused = await act(caseId, { action: 'answer', message: 'Sudah.', final: true });
    expect([refused.http, refused.detail]).toEqual([409, expect.stringContaining('PT kai')]);
    const archive = { action: 'archive', message: 'Di pengadilan.', reason: 'before-court' };
    expect((await act(caseId, archive)).http).toBe(409);
    await act(part, { action: 'take' }, atKai);
    expect((await act(part, { action: 'answer', message: 'Sudah.', final: true }, atKai)).http).toBe(409);
    expect((await act(part, { action: 'contribute', message: 'Bagian kami selesai.' }, atKai)).status).toBe('answered');
    expect((await show(caseId)).parts).toMatchObject([{ institution: 'kai', status: 'answered' }]);
    expect((await show(caseId)).timeline.at(-1)).toMatchObject({ kind: 'contributed', text: 'Bagian kami selesai.' });
    await act(caseId, { action: 'answer', message: 'Semua sudah.', final: true });
    await rate(complaintId, 5);
    const closed = (await casework.said(complaintId)).filter((one) => one.type === 'case.closed');
    expect(closed.map((one) => one.data)).toMatchObject([
      { caseId, role: 'lead', how: 'confirmed' },
      { caseId: part, role: 'co-owner', how: 'confirmed' },
    ]);
  });

  it('asks a part again when it was not enough', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    const part = await assign(casework, complaintId, 'kai', 'co-owner');
    await act(caseId, { action: 'take' });
    await act(part, { action: 'take' }, atKai);
    await act(part, { action: 'contribute', message: 'Selesai.' }, atKai);
    const asked = await officer.post(`${pathOf(caseId)}/parts/${part}/ask-again`, { message: 'Kapan?' });
    expect(asked.status).toBe(200);
    expect(await last(complaintId)).toMatchObject({
      type: 'case.resumed',
      data: { caseId: part, because: 'asked-again' },
    });
    expect((await show(part, atKai)).timeline.at(-1)).toMatchObject({ kind: 'asked-again', text: 'Kapan?' });
    await act(part, { action: 'contribute', message: 'Senin.' }, atKai);
    expect((await show(caseId)).parts).toMatchObject([{ answer: { text: 'Senin.' } }]);
    await act(caseId, { action: 'answer', message: 'Senin.', final: true });
    const late = await officer.post(`${pathOf(caseId)}/parts/${part}/ask-again`, { message: 'Senin mana?' });
    expect(late.status).toBe(409);
  });
});

describe('two complaints about the same', () => {
  it('go on as one: everybody is told, followers get the answer under their own key, and it can be taken back', async () => {
    const [one, other] = [await aCase(casework, 'pln'), await aCase(casework, 'pln')];
    const { code } = await show(other.caseId);
    expect((await act(one.caseId, { action: 'merge', into: '26K7-4QXM-T' })).http).toBe(422);
    expect((await act(one.caseId, { action: 'merge', into: code })).status).toBe('closed');
    expect((await casework.said(one.complaintId)).slice(-2)).toMatchObject([
      { type: 'case.merged', data: { into: other.complaintId, intoCode: code } },
      { type: 'case.closed', data: { how: 'merged' } },
    ]);
    expect((await show(other.caseId)).followers).toHaveLength(1);
    await act(other.caseId, { action: 'take' });
    await act(other.caseId, { action: 'answer', message: 'Sudah menyala.', final: true });
    const answered = await last(one.complaintId);
    expect(answered?.type).toBe('case.answered');
    const { entryId, answer } = answered?.data as { entryId: string; answer: never };
    expect(await casework.vault.open(casework.admin, one.complaintId, `answer:${entryId}`, answer)).toBe(
      'Sudah menyala.',
    );
    expect((await act(one.caseId, { action: 'unmerge' })).status).toBe('assigned');
    expect(await last(one.complaintId)).toMatchObject({ type: 'case.reopened', data: { because: 'unmerged' } });
    expect((await show(other.caseId)).timeline.map((line) => line.kind)).toEqual(
      expect.arrayContaining(['joined', 'left']),
    );
  });

  it('are not merged across what somebody may not see', async () => {
    const [one, foreign] = [await aCase(casework, 'pln'), await aCase(casework, 'kai')];
    const { code } = await show(foreign.caseId, atKai);
    expect((await act(one.caseId, { action: 'merge', into: code })).http).toBe(422);
    expect((await act(one.caseId, { action: 'merge', into: code }, coordinator)).status).toBe('closed');
  });
});

describe('who the citizen is', () => {
  const contact = { door: 'web', language: 'id', name: 'Sari', phone: '+6281200000000' } as const;

  it('is read with a reason, and everybody can see that it was', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln', { anonymous: false });
    await casework.vault.keepContact(casework.admin, complaintId, contact);
    expect((await officer.post(`${pathOf(caseId)}/identity`, {})).status).toBe(422);
    const { body } = await officer.post(`${pathOf(caseId)}/identity`, { reason: 'Mengatur kunjungan.' });
    expect(body).toEqual({ name: 'Sari', phone: '+6281200000000', email: null });
    expect((await last(complaintId))?.type).toBe('case.identity-read');
    const kept = await casework.admin.query<unknown[]>('select 1 from vault.reading where complaint_id = $1', [
      complaintId,
    ]);
    expect(kept).toHaveLength(1);
    expect((await show(caseId)).timeline.at(-1)).toMatchObject({
      kind: 'identity-read',
      by: 'Petugas PLN',
      text: 'Mengatur kunjungan.',
    });
  });

  it('is read no more of who hides it later, and the history tells that it was hidden', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln', { anonymous: false });
    await casework.vault.keepContact(casework.admin, complaintId, contact);
    await casework.tell(complaintHidden, complaintId, { anonymous: true, confidential: false });
    expect((await officer.post(`${pathOf(caseId)}/identity`, { reason: 'Mengatur kunjungan.' })).status).toBe(403);
    const shown = await show(caseId);
    expect([shown.anonymous, shown.confidential]).toEqual([true, false]);
    expect(shown.timeline.map(({ kind }) => kind)).toContain('hidden');
  });

  it('is never read of who is anonymous, nor by another institution', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln', { anonymous: true });
    await casework.vault.keepContact(casework.admin, complaintId, contact);
    expect((await officer.post(`${pathOf(caseId)}/identity`, { reason: 'Mengatur kunjungan.' })).status).toBe(403);
    expect((await atKai.post(`${pathOf(caseId)}/identity`, { reason: 'Mengatur kunjungan.' })).status).toBe(404);
    expect(await types(complaintId)).not.toContain('case.identity-read');
  });
});

describe('a stale version', () => {
  it('is answered with what the case is now', async () => {
    const { caseId } = await aCase(casework, 'pln');
    await act(caseId, { action: 'take' });
    const stale = await officer.post(`${pathOf(caseId)}/actions`, { action: 'take' }, { 'if-match': '"1"' });
    expect([stale.status, stale.body]).toEqual([
      412,
      expect.objectContaining({ present: expect.objectContaining({ status: 'in-progress', version: 2 }) }),
    ]);
  });
});

describe('the chain of a complaint', () => {
  it('holds everything that happened, in order, and breaks where a row is forged', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    await act(caseId, { action: 'take' });
    await write(casework, complaintId, 'Masih padam');
    await act(caseId, { action: 'answer', message: 'Sudah.', final: true });
    await casework.tell(deadlinePassed, complaintId, { kind: 'resolution', caseId });
    expect(await casework.chainOf(complaintId)).toEqual({
      broken: null,
      kinds: ['filed', 'opened', 'taken', 'added', 'answered', 'late'],
    });
    await casework.admin.query(
      `update casework.entry set officer_id = null where complaint_id = $1 and kind = 'taken'`,
      [complaintId],
    );
    expect(await casework.chainOf(complaintId)).toMatchObject({ broken: 3 });
  });

  it('is whole after an erasure: nothing can be read, everything can be checked', async () => {
    const { complaintId } = await aCase(casework, 'pln');
    await casework.vault.erase(casework.admin, complaintId);
    await casework.tell(complaintErased, complaintId, { erasedAt: now() });
    expect(await casework.chainOf(complaintId)).toMatchObject({ broken: null });
  });

  it('also of what was withdrawn before anybody had it', async () => {
    const complaintId = await aComplaint(casework);
    await casework.tell(complaintWithdrawn, complaintId, { withdrawnAt: now() });
    expect(await casework.chainOf(complaintId)).toEqual({ broken: null, kinds: ['filed'] });
  });
});
