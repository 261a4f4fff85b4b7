import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, assign, places, tellOfInstitutions, write } from '../fixtures/a-complaint.js';
import type { Browser } from '#libs/testing';
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

const pathOf = (caseId: string) => `/api/casework/cases/${caseId}`;
const show = async (caseId: string, by = officer) => (await by.get<CaseDetail>(pathOf(caseId))).body;
const act = (caseId: string, version: number, body: object, by = officer) =>
  by.post<{ status?: string; version?: number; type?: string; detail?: string }>(`${pathOf(caseId)}/actions`, body, {
    'if-match': `"${version}"`,
  });
const types = async (complaintId: string) => (await casework.said(complaintId)).map((one) => one.type);

describe('an officer works on a case', () => {
  it('from taking it to the final answer, and the citizen can read what was written', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln', { text: 'Listrik padam sejak kemarin' });
    expect(await show(caseId)).toMatchObject({ status: 'assigned', text: 'Listrik padam sejak kemarin', version: 1 });
    expect((await act(caseId, 1, { action: 'take' })).body).toEqual({ status: 'in-progress', version: 2 });
    casework.clock.advance(60_000);
    expect((await act(caseId, 2, { action: 'ask', message: 'Di jalan apa?' })).body.status).toBe('waiting');
    casework.clock.advance(60_000);
    await write(casework, complaintId, 'Jalan Melati');
    expect(await show(caseId)).toMatchObject({
      status: 'in-progress',
      version: 4,
      actions: expect.arrayContaining(['ask', 'answer', 'hand-back']),
    });
    casework.clock.advance(60_000);
    expect((await act(caseId, 4, { action: 'answer', message: 'Kami periksa.' })).body.status).toBe('in-progress');
    const answered = await act(caseId, 5, { action: 'answer', message: ' Sudah menyala. ', final: true });
    expect(answered.body).toEqual({ status: 'answered', version: 6 });

    const said = await casework.said(complaintId);
    expect(said.map((one) => one.type)).toEqual([
      ...['case.opened', 'case.taken', 'case.asked', 'case.resumed', 'case.answered', 'case.answered'],
    ]);
    const last = said.at(-1)?.data as { entryId: string; answer: never; final: boolean };
    expect(last.final).toBe(true);
    const opened = await casework.vault.open(casework.admin, complaintId, `answer:${last.entryId}`, last.answer);
    expect(opened).toBe('Sudah menyala.');
    const { timeline } = await show(caseId);
    expect(timeline.map(({ kind, by, text }) => [kind, by, text])).toEqual([
      ['opened', null, null],
      ['taken', 'Petugas PLN', null],
      ['asked', 'Petugas PLN', 'Di jalan apa?'],
      ['added', 'Pelapor', 'Jalan Melati'],
      ['resumed', null, null],
      ['answered', 'Petugas PLN', 'Kami periksa.'],
      ['answered', 'Petugas PLN', 'Sudah menyala.'],
    ]);
  });

  it('tells the version of what it shows', async () => {
    const { caseId } = await aCase(casework, 'pln');
    expect((await officer.get(pathOf(caseId))).etag).toBe('"1"');
  });

  it('hands it back with a reason and a proposal, and it is over for this institution', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    const body = { action: 'hand-back', message: 'Ini urusan kereta.', proposed: 'kai' };
    expect((await act(caseId, 1, body)).body.status).toBe('handed-back');
    expect((await casework.said(complaintId)).at(-1)).toMatchObject({
      type: 'case.handed-back',
      data: { caseId, institution: 'pln', proposed: 'kai' },
    });
    const next = await assign(casework, complaintId, 'kai');
    const atKai = await casework.desk.signIn('officer', places.kai);
    expect(await show(next, atKai)).toMatchObject({ institution: 'kai', handBacks: 1, status: 'assigned' });
  });

  it.each([
    { proposed: 'pln', why: 'it is the one that hands back' },
    { proposed: 'nobody-knows-it', why: 'there is no such institution' },
  ])('does not hand it to $proposed: $why', async ({ proposed }) => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    const refused = await act(caseId, 1, { action: 'hand-back', message: 'Bukan kami.', proposed });
    expect([refused.status, refused.body.type]).toEqual([422, 'urn:salur:problem:case.proposal-not-possible']);
    expect(await types(complaintId)).toEqual(['case.opened']);
  });

  it('sends no blank of a template to the citizen, and what is in brackets on purpose as it stands', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    await act(caseId, 1, { action: 'take' });
    const left = 'Yang kami temukan: [uraikan]\nOleh [unit pengawasan].';
    for (const body of [
      { action: 'answer', message: left, final: true },
      { action: 'answer', message: left },
      { action: 'ask', message: left },
      { action: 'archive', message: left, reason: 'unclear' },
    ]) {
      const refused = await act(caseId, 2, body);
      expect([refused.status, refused.body.detail]).toEqual([
        422,
        'Isian templat belum diganti: [uraikan], [unit pengawasan]. Ganti dengan yang sebenarnya, atau hapus kalimatnya.',
      ]);
    }
    expect(await types(complaintId)).toEqual(['case.opened', 'case.taken']);
    expect((await act(caseId, 2, { action: 'note', message: left })).status).toBe(200);
    expect((await act(caseId, 3, { action: 'ask', message: 'Gardu [A] atau [B]?' })).status).toBe(200);
  });

  it('says nothing when the action is refused', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    const refused = await act(caseId, 1, { action: 'answer', message: 'Belum diambil.' });
    expect([refused.status, refused.body.type]).toEqual([409, 'urn:salur:problem:case.action-not-allowed']);
    expect(await types(complaintId)).toEqual(['case.opened']);
  });
});

describe('two people at one case', () => {
  it('the second one, who has not seen what the first did, is told so', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    const both = await Promise.all([act(caseId, 1, { action: 'take' }), act(caseId, 1, { action: 'take' })]);
    expect(both.map((one) => one.status).sort()).toEqual([200, 412]);
    expect(await types(complaintId)).toEqual(['case.opened', 'case.taken']);
  });

  it('an answer crosses what the citizen has just written, and must be thought over', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    await act(caseId, 1, { action: 'take' });
    await write(casework, complaintId, 'Sudah menyala lagi, terima kasih.');
    expect((await act(caseId, 2, { action: 'answer', message: 'Kami kirim orang.', final: true })).status).toBe(412);
  });

  it('nobody acts without saying on which version', async () => {
    const { caseId } = await aCase(casework, 'pln');
    expect((await officer.post(`${pathOf(caseId)}/actions`, { action: 'take' })).status).toBe(428);
    expect((await officer.post(`${pathOf(caseId)}/actions`, { action: 'take' }, { 'if-match': 'W/"1"' })).status).toBe(
      400,
    );
  });
});

describe('what an officer may send', () => {
  it.each([
    { body: {}, why: 'no action' },
    { body: { action: 'close' }, why: 'an action there is not' },
    { body: { action: 'ask' }, why: 'a question without words' },
    { body: { action: 'ask', message: ' \n ' }, why: 'a question of blanks' },
    { body: { action: 'ask', message: 'x'.repeat(5_001) }, why: 'too long' },
    { body: { action: 'ask', message: 'a\u0000b' }, why: 'a character that cannot be stored' },
    { body: { action: 'ask', message: 7 }, why: 'no text' },
    { body: { action: 'answer', message: 'Ya', final: 'yes' }, why: 'neither yes nor no' },
    { body: { action: 'hand-back', message: 'Bukan', proposed: '../pln' }, why: 'no code' },
    { body: { action: 'take', more: 1 }, why: 'a field there is not' },
  ])('is refused: $why', async ({ body }) => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    expect((await act(caseId, 1, body)).status).toBe(422);
    expect(await types(complaintId)).toEqual(['case.opened']);
  });

  it('is 5,000 characters at most, and so many are taken', async () => {
    const { caseId } = await aCase(casework, 'pln');
    await act(caseId, 1, { action: 'take' });
    expect((await act(caseId, 2, { action: 'ask', message: '?'.repeat(5_000) })).status).toBe(200);
  });
});
