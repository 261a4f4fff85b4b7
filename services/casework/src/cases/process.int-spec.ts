import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintAssigned, institutionChanged } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { anEvent, type Browser } from '#libs/testing';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, aComplaint, places } from '../fixtures/a-complaint.js';
import { ADeskAtWork } from '../fixtures/a-desk-at-work.js';

let casework: ACasework;
let desk: ADeskAtWork;
let officer: Browser;
let coordinator: Browser;
let administrator: Browser;
let atKai: Browser;
let atIcon: Browser;
beforeAll(async () => {
  casework = await ACasework.start();
  desk = await ADeskAtWork.open(casework);
  ({ officer } = desk);
  atIcon = await casework.desk.signIn('officer', places['pln-icon-plus'], 'Petugas Icon');
  atKai = await casework.desk.signIn('officer', places.kai, 'Petugas KAI');
  coordinator = await casework.desk.signIn('coordinator', 'bp-bumn/', 'Koordinator');
  administrator = await casework.desk.signIn('administrator', 'panrb/');
});
afterAll(async () => {
  await casework?.stop();
});

describe('an institution that verifies by itself', () => {
  it('says first whose it is and of which class, and a report on wrongdoing becomes confidential', async () => {
    const [code, path] = ['verifying', 'bp-bumn/verifying/'];
    await casework.tell(institutionChanged, code, { code, name: 'PT V', path, connection: 'full' });
    const by = await casework.desk.signIn('officer', path);
    const { complaintId, caseId } = await aCase(casework, code as 'pln');
    expect(await desk.show(caseId, by)).toMatchObject({ status: 'received', role: 'lead' });
    expect((await desk.act(caseId, { action: 'take' }, by)).http).toBe(409);
    expect((await desk.act(caseId, { action: 'verify', class: 'whistle-blowing' }, by)).status).toBe('assigned');
    expect((await casework.said(complaintId)).slice(-2)).toMatchObject([
      { type: 'case.classified', data: { from: 'complaint', to: 'whistle-blowing', confidential: true } },
      { type: 'case.accepted', data: { class: 'whistle-blowing' } },
    ]);
    expect(await desk.show(caseId, by)).toMatchObject({ class: 'whistle-blowing', confidential: true });
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
    const caseId = (await desk.last(complaintId))?.data['caseId'] as string;
    await desk.act(caseId, { action, ...said }, by);
    const told = (await casework.said(complaintId)).find(({ type }) => type === 'case.taken')?.data['confidential'];
    const { broken } = await casework.chainOf(complaintId);
    return { ...(await desk.show(caseId, by)), told, broken };
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
    await desk.act(caseId, { action: 'take' });
    expect((await desk.act(caseId, { action: 'dispose', to: 'pln-icon-plus', message: 'Urusan serat.' })).status).toBe(
      'assigned',
    );
    expect(await desk.last(complaintId)).toMatchObject({
      type: 'case.disposed',
      data: { from: 'pln', to: 'pln-icon-plus', direction: 'down' },
    });
    expect(await desk.show(caseId, atIcon)).toMatchObject({ institution: 'pln-icon-plus', officer: null });
    expect((await desk.act(caseId, { action: 'hand-back', message: 'Bukan kami.' }, atIcon)).status).toBe('assigned');
    expect(await desk.last(complaintId)).toMatchObject({ type: 'case.disposed', data: { to: 'pln', direction: 'up' } });
    expect((await desk.act(caseId, { action: 'hand-back', message: 'Bukan kami.' })).status).toBe('handed-back');
    expect(await desk.last(complaintId)).toMatchObject({ type: 'case.handed-back', data: { institution: 'pln' } });
  });

  it('goes sideways only by whoever stands above both', async () => {
    const { caseId } = await aCase(casework, 'pln');
    expect(await desk.act(caseId, { action: 'dispose', to: 'kai' })).toMatchObject({ http: 422 });
    expect((await desk.act(caseId, { action: 'dispose', to: 'kai' }, coordinator)).status).toBe('assigned');
    expect(await desk.show(caseId, atKai)).toMatchObject({ institution: 'kai' });
  });
});

describe('a colleague', () => {
  it('is given the case if they may see it', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    const { body } = await officer.get<{ id: string; name: string }[]>('/api/casework/colleagues');
    const colleague = body.find((one) => one.name === 'Petugas PLN')?.id;
    expect(body.map((one) => one.name)).not.toContain('Petugas KAI');
    await desk.act(caseId, { action: 'entrust', colleague });
    expect(await desk.last(complaintId)).toMatchObject({ type: 'case.entrusted', data: { officer: colleague } });
    const { body: theirs } = await atKai.get<{ id: string; name: string }[]>('/api/casework/colleagues');
    const stranger = theirs.find((one) => one.name === 'Petugas KAI')?.id;
    expect(await desk.act(caseId, { action: 'entrust', colleague: stranger })).toMatchObject({ http: 422 });
  });
});

describe('a postponement', () => {
  it('has a reason and an end, and ends by itself', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    const until = new Date(casework.clock.now().getTime() + 600_000).toISOString();
    expect((await desk.act(caseId, { action: 'postpone', message: 'Menunggu trafo.', until: desk.now() })).http).toBe(
      422,
    );
    expect((await desk.act(caseId, { action: 'postpone', message: 'Menunggu trafo.', until })).status).toBe(
      'postponed',
    );
    expect(await desk.last(complaintId)).toMatchObject({ type: 'case.postponed', data: { until } });
    expect(await casework.resumePostponed()).toBe(0);
    casework.clock.advance(600_000);
    expect(await casework.resumePostponed()).toBe(1);
    expect(await desk.last(complaintId)).toMatchObject({
      type: 'case.resumed',
      data: { because: 'postponement-ended' },
    });
  });
});

describe('a postponed case that goes to another unit', () => {
  it.each(['dispose', 'send-up'] as const)('is taken up again, and then assigned there: %s', async (step) => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    const until = new Date(casework.clock.now().getTime() + 600_000).toISOString();
    const down = { action: 'dispose', to: 'pln-icon-plus', message: 'Urusan serat.' };
    if (step === 'send-up') await desk.act(caseId, down);
    const at = step === 'send-up' ? atIcon : officer;
    await desk.act(caseId, { action: 'postpone', message: 'Menunggu trafo.', until }, at);
    const moved = await desk.act(caseId, step === 'dispose' ? down : { action: 'hand-back', message: 'Bukan.' }, at);
    expect(moved.status).toBe('assigned');
    expect((await casework.said(complaintId)).slice(-2)).toMatchObject([
      { type: 'case.resumed', data: { caseId, because: 'taken-up-again' } },
      { type: 'case.disposed', data: { caseId } },
    ]);
  });
});

describe('an end that is not the citizen’s', () => {
  it('by archiving tells why, in a word and in words', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    expect((await desk.act(caseId, { action: 'archive', message: 'Di pengadilan.' })).http).toBe(422);
    await desk.act(caseId, { action: 'archive', message: 'Di pengadilan.', reason: 'before-court' });
    const closed = await desk.last(complaintId);
    expect(closed).toMatchObject({ type: 'case.closed', data: { how: 'archived', told: { reason: 'before-court' } } });
    const { entryId, text } = (closed?.data as { told: { entryId: string; text: never } }).told;
    expect(await casework.vault.open(casework.admin, complaintId, `closing:${entryId}`, text)).toBe('Di pengadilan.');
  });

  it('by a dismissed appeal is final; an upheld one goes back to the officer', async () => {
    const one = await desk.anAnsweredCase();
    await desk.rate(one.complaintId, 1);
    await desk.act(one.caseId, { action: 'answer', message: 'Sudah.', final: true });
    await desk.rate(one.complaintId, 2);
    expect((await desk.act(one.caseId, { action: 'dismiss', message: 'Sudah tepat.' })).http).toBe(409);
    expect((await desk.act(one.caseId, { action: 'uphold', message: 'Kirim orang.' }, coordinator)).status).toBe(
      'in-progress',
    );
    expect(await desk.last(one.complaintId)).toMatchObject({ type: 'case.reopened', data: { because: 'appeal' } });
    await desk.act(one.caseId, { action: 'answer', message: 'Sudah.', final: true });
    await desk.rate(one.complaintId, 1);
    expect((await desk.act(one.caseId, { action: 'dismiss', message: 'Sudah tepat.' }, coordinator)).status).toBe(
      'closed',
    );
    expect(await desk.last(one.complaintId)).toMatchObject({ type: 'case.closed', data: { how: 'dismissed' } });
  });
});

describe('a second look', () => {
  const setShare = async (percent: number) => {
    const shares = { automaticPercent: percent, confirmedPercent: percent, source: 'Keputusan 1/2026' };
    const effectiveFrom = desk.now().slice(0, 10);
    const answer = await administrator.post('/api/casework/check-policies', { ...shares, effectiveFrom });
    expect(answer.status).toBe(201);
  };

  it('is asked for by the policy of the day, and opens again what does not pass', async () => {
    await setShare(100);
    const one = await desk.anAnsweredCase();
    await desk.rate(one.complaintId, 5);
    const { body } = await coordinator.get<{ items: { id: string }[] }>('/api/casework/cases?view=check');
    expect(body.items.map((line) => line.id)).toContain(one.caseId);
    expect((await desk.act(one.caseId, { action: 'check', passed: true })).http).toBe(409);
    expect(
      (await desk.act(one.caseId, { action: 'check', passed: false, message: 'Tidak ada bukti.' }, coordinator)).status,
    ).toBe('in-progress');
    expect((await casework.said(one.complaintId)).slice(-2)).toMatchObject([
      { type: 'case.checked', data: { passed: false } },
      { type: 'case.reopened', data: { because: 'check' } },
    ]);
    await setShare(0);
  });
});

describe('an institution whose answers two people read', () => {
  const code = 'careful';
  let author: Browser;
  let second: Browser;
  beforeAll(async () => {
    const path = 'bp-bumn/careful/';
    await casework.tell(institutionChanged, code, { code, name: 'PT C', path, approvesAnswers: true });
    author = await casework.desk.signIn('officer', path);
    second = await casework.desk.signIn('officer', path);
  });

  it('waits for the citizen no longer once an answer is proposed, whatever becomes of that', async () => {
    const { complaintId, caseId } = await aCase(casework, code as 'pln');
    await desk.act(caseId, { action: 'take' }, author);
    await desk.act(caseId, { action: 'ask', message: 'Di mana?' }, author);
    const proposed = await desk.act(caseId, { action: 'answer', message: 'Sudah.', final: true }, author);
    expect(proposed.status).toBe('in-review');
    const resumed = { type: 'case.resumed', data: { caseId, because: 'clarification-ended' } };
    expect(await desk.last(complaintId)).toMatchObject(resumed);
    await desk.act(caseId, { action: 'return', message: 'Sebut tanggalnya.' }, second);
    expect(await desk.types(complaintId)).toEqual(['case.opened', 'case.taken', 'case.asked', 'case.resumed']);
  });

  it('sends nothing before the second one, who is not the author', async () => {
    const { complaintId, caseId } = await aCase(casework, code as 'pln');
    await desk.act(caseId, { action: 'take' }, author);
    expect((await desk.act(caseId, { action: 'answer', message: 'Sudah.', final: true }, author)).status).toBe(
      'in-review',
    );
    expect(await desk.types(complaintId)).not.toContain('case.answered');
    expect((await desk.act(caseId, { action: 'approve' }, author)).http).toBe(403);
    expect((await desk.act(caseId, { action: 'return', message: 'Sebut tanggalnya.' }, second)).status).toBe(
      'in-progress',
    );
    await desk.act(caseId, { action: 'answer', message: 'Sudah, tanggal 3.', final: true }, author);
    expect((await desk.act(caseId, { action: 'approve' }, second)).status).toBe('answered');
    const { timeline } = await desk.show(caseId, second);
    expect(timeline.at(-1)).toMatchObject({ kind: 'answered', text: 'Sudah, tanggal 3.', final: true });
  });
});
