import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser } from '#libs/testing';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, assign, places, write } from '../fixtures/a-complaint.js';
import { firstInTurn } from '../fixtures/first-in-turn.js';
import { ADeskAtWork, pathOf } from '../fixtures/a-desk-at-work.js';

let casework: ACasework;
let desk: ADeskAtWork;
let officer: Browser;
let coordinator: Browser;
let atKai: Browser;
beforeAll(async () => {
  casework = await ACasework.start();
  desk = await ADeskAtWork.open(casework);
  ({ officer } = desk);
  atKai = await casework.desk.signIn('officer', places.kai, 'Petugas KAI');
  coordinator = await casework.desk.signIn('coordinator', 'bp-bumn/', 'Koordinator');
});
afterAll(async () => {
  await casework?.stop();
});

async function aPartThatIsDone() {
  const { complaintId, caseId } = await aCase(casework, 'pln');
  const part = await assign(casework, complaintId, 'kai', 'co-owner');
  await desk.act(caseId, { action: 'take' });
  await desk.act(part, { action: 'take' }, atKai);
  await desk.act(part, { action: 'contribute', message: 'Selesai.' }, atKai);
  return { complaintId, caseId, part };
}

describe('a complaint of several institutions', () => {
  it('is answered by the lead when every part is done, and they read each other’s notes', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    const part = await assign(casework, complaintId, 'kai', 'co-owner');
    await desk.act(caseId, { action: 'take' });
    await desk.act(part, { action: 'note', message: 'Gardu di dekat rel.' }, atKai);
    expect((await desk.show(caseId)).timeline.at(-1)).toMatchObject({ kind: 'noted', text: 'Gardu di dekat rel.' });
    const refused = await desk.act(caseId, { action: 'answer', message: 'Sudah.', final: true });
    expect([refused.http, refused.detail]).toEqual([409, expect.stringContaining('PT kai')]);
    const archive = { action: 'archive', message: 'Di pengadilan.', reason: 'before-court' };
    expect((await desk.act(caseId, archive)).http).toBe(409);
    await desk.act(part, { action: 'take' }, atKai);
    expect((await desk.act(part, { action: 'answer', message: 'Sudah.', final: true }, atKai)).http).toBe(409);
    expect((await desk.act(part, { action: 'contribute', message: 'Bagian kami selesai.' }, atKai)).status).toBe(
      'answered',
    );
    expect((await desk.show(caseId)).parts).toMatchObject([{ institution: 'kai', status: 'answered' }]);
    expect((await desk.show(caseId)).timeline.at(-1)).toMatchObject({
      kind: 'contributed',
      text: 'Bagian kami selesai.',
    });
    await desk.act(caseId, { action: 'answer', message: 'Semua sudah.', final: true });
    await desk.rate(complaintId, 5);
    const closed = (await casework.said(complaintId)).filter((one) => one.type === 'case.closed');
    expect(closed.map((one) => one.data)).toMatchObject([
      { caseId, role: 'lead', how: 'confirmed' },
      { caseId: part, role: 'co-owner', how: 'confirmed' },
    ]);
  });

  it('asks a part again when it was not enough', async () => {
    const { complaintId, caseId, part } = await aPartThatIsDone();
    const asked = await officer.post(`${pathOf(caseId)}/parts/${part}/ask-again`, { message: 'Kapan?' });
    expect(asked.status).toBe(200);
    expect(await desk.last(complaintId)).toMatchObject({
      type: 'case.resumed',
      data: { caseId: part, because: 'asked-again' },
    });
    expect((await desk.show(part, atKai)).timeline.at(-1)).toMatchObject({ kind: 'asked-again', text: 'Kapan?' });
    await desk.act(part, { action: 'contribute', message: 'Senin.' }, atKai);
    expect((await desk.show(caseId)).parts).toMatchObject([{ answer: { text: 'Senin.' } }]);
    await desk.act(caseId, { action: 'answer', message: 'Senin.', final: true });
    const late = await officer.post(`${pathOf(caseId)}/parts/${part}/ask-again`, { message: 'Senin mana?' });
    expect(late.status).toBe(409);
  });

  it.each([
    { what: 'answered', to: `status = 'answered'`, http: 409 },
    { what: 'given to another institution', to: `institution_path = 'bp-bumn/kai/'`, http: 404 },
  ])('asks no part again when the lead’s case is $what in the very moment', async ({ to, http }) => {
    const { complaintId, caseId, part } = await aPartThatIsDone();
    const late = await firstInTurn(casework, complaintId, {
      asked: () => officer.post(`${pathOf(caseId)}/parts/${part}/ask-again`, { message: 'Kapan?' }),
      changes: (tx) => tx.query(`update casework."case" set ${to} where id = $1`, [caseId]),
    });
    expect(late.status).toBe(http);
    expect((await desk.show(part, atKai)).status).toBe('answered');
  });

  it('is not ended by a dismissed appeal while a part was asked again', async () => {
    const { complaintId, caseId, part } = await aPartThatIsDone();
    await desk.act(caseId, { action: 'answer', message: 'Semua sudah.', final: true });
    await desk.rate(complaintId, 1);
    await desk.act(caseId, { action: 'answer', message: 'Sungguh sudah.', final: true });
    await desk.rate(complaintId, 1);
    expect((await desk.show(caseId)).status).toBe('appealed');
    expect((await officer.post(`${pathOf(caseId)}/parts/${part}/ask-again`, { message: 'Kapan?' })).status).toBe(200);
    const dismiss = { action: 'dismiss', message: 'Jawaban sudah tepat.' };
    const refused = await desk.act(caseId, dismiss, coordinator);
    expect([refused.http, refused.detail]).toEqual([409, expect.stringContaining('PT kai')]);
    await desk.act(part, { action: 'contribute', message: 'Senin.' }, atKai);
    expect((await desk.act(caseId, dismiss, coordinator)).status).toBe('closed');
  });
});

describe('a part whose institution comes to lead', () => {
  it('goes on in the lead’s case, and does not come back with it from a merger', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    const part = await assign(casework, complaintId, 'kai', 'co-owner');
    const other = await assign(casework, complaintId, 'pln-batam', 'co-owner');
    await desk.act(caseId, { action: 'take' });
    await desk.act(caseId, { action: 'hand-back', message: 'Rel itu milik KAI.', proposed: 'kai' });
    const lead = await assign(casework, complaintId, 'kai');
    expect((await casework.said(complaintId)).slice(-2)).toMatchObject([
      { type: 'case.opened', data: { caseId: lead, role: 'lead' } },
      { type: 'case.closed', data: { caseId: part, role: 'co-owner', how: 'merged' } },
    ]);
    const path = `${pathOf(lead)}/parts/${part}/ask-again`;
    expect((await atKai.post(path, { message: 'Kapan?' })).status).toBe(409);
    const ended = await desk.show(part, atKai);
    expect([ended.status, ended.timeline.at(-1)]).toMatchObject(['closed', { kind: 'closed', why: 'leads-now' }]);
    const handBack = { action: 'hand-back', message: 'Bukan kami.' };
    expect((await desk.act(part, handBack, atKai)).http).toBe(409);
    const { code } = await desk.show((await aCase(casework, 'pln')).caseId);
    await desk.act(lead, { action: 'merge', into: code }, coordinator);
    await desk.act(lead, { action: 'unmerge' }, coordinator);
    const statuses = await Promise.all(
      [lead, other, part].map(async (id) => (await desk.show(id, coordinator)).status),
    );
    expect(statuses).toEqual(['assigned', 'assigned', 'closed']);
    expect((await casework.chainOf(complaintId)).broken).toBeNull();
  });
});

describe('a complaint of several institutions that is opened again', () => {
  it('opens a part again when the lead asks it, and is answered once that is done', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    const part = await assign(casework, complaintId, 'kai', 'co-owner');
    await desk.act(caseId, { action: 'take' });
    await desk.act(part, { action: 'take' }, atKai);
    await desk.act(part, { action: 'contribute', message: 'Selesai.' }, atKai);
    await desk.act(caseId, { action: 'answer', message: 'Selesai.', final: true });
    await desk.rate(complaintId, 5);
    await write(casework, complaintId, 'Ternyata belum.');
    expect((await desk.show(caseId)).parts).toMatchObject([{ id: part, status: 'closed' }]);
    const asked = await officer.post(`${pathOf(caseId)}/parts/${part}/ask-again`, { message: 'Kapan?' });
    expect(asked.status).toBe(200);
    expect(await desk.last(complaintId)).toMatchObject({
      type: 'case.reopened',
      data: { caseId: part, role: 'co-owner', because: 'asked-again', state: 'in-progress' },
    });
    expect((await desk.show(part, atKai)).timeline.slice(-2)).toMatchObject([
      { kind: 'asked-again', text: 'Kapan?' },
      { kind: 'reopened', why: 'asked-again' },
    ]);
    expect((await desk.act(caseId, { action: 'answer', message: 'Senin.', final: true })).http).toBe(409);
    await desk.act(part, { action: 'contribute', message: 'Senin.' }, atKai);
    expect((await desk.act(caseId, { action: 'answer', message: 'Senin.', final: true })).status).toBe('answered');
  });
});

describe('two complaints about the same', () => {
  it('go on as one: everybody is told, followers get the answer under their own key, and it can be taken back', async () => {
    const [one, other] = [await aCase(casework, 'pln'), await aCase(casework, 'pln')];
    const { code } = await desk.show(other.caseId);
    expect((await desk.act(one.caseId, { action: 'merge', into: '26K7-4QXM-T' })).http).toBe(422);
    expect((await desk.act(one.caseId, { action: 'merge', into: code })).status).toBe('closed');
    expect((await casework.said(one.complaintId)).slice(-2)).toMatchObject([
      { type: 'case.merged', data: { into: other.complaintId, intoCode: code } },
      { type: 'case.closed', data: { how: 'merged' } },
    ]);
    expect((await desk.show(other.caseId)).followers).toHaveLength(1);
    await desk.act(other.caseId, { action: 'take' });
    await desk.act(other.caseId, { action: 'answer', message: 'Sudah menyala.', final: true });
    const answered = await desk.last(one.complaintId);
    expect(answered?.type).toBe('case.answered');
    const { entryId, answer } = answered?.data as { entryId: string; answer: never };
    expect(await casework.vault.open(casework.admin, one.complaintId, `answer:${entryId}`, answer)).toBe(
      'Sudah menyala.',
    );
    expect((await desk.act(one.caseId, { action: 'unmerge' })).status).toBe('assigned');
    expect(await desk.last(one.complaintId)).toMatchObject({ type: 'case.reopened', data: { because: 'unmerged' } });
    expect((await desk.show(other.caseId)).timeline.map((line) => line.kind)).toEqual(
      expect.arrayContaining(['joined', 'left']),
    );
  });

  it('are not merged across what somebody may not see', async () => {
    const [one, foreign] = [await aCase(casework, 'pln'), await aCase(casework, 'kai')];
    const { code } = await desk.show(foreign.caseId, atKai);
    expect((await desk.act(one.caseId, { action: 'merge', into: code })).http).toBe(422);
    expect((await desk.act(one.caseId, { action: 'merge', into: code }, coordinator)).status).toBe('closed');
  });
});
