import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '#libs/testing';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, places, tellOfInstitutions } from '../fixtures/a-complaint.js';

let casework: ACasework;
let officer: Browser;
let colleague: Browser;
let atKai: Browser;
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  [officer, colleague, atKai] = await Promise.all([
    casework.desk.signIn('officer', places.pln, 'Petugas PLN'),
    casework.desk.signIn('officer', places.pln, 'Petugas lain'),
    casework.desk.signIn('officer', places.kai, 'Petugas KAI'),
  ]);
});
afterAll(async () => {
  await casework?.stop();
});

const api = '/api/casework';
describe('a macro', () => {
  const run = (by: Browser, caseId: string, version: number, macro: string) =>
    by.post<{ status?: string; version?: number; detail?: string }>(
      ...([`${api}/cases/${caseId}/macro`, { macro }, { 'if-match': `"${version}"` }] as const),
    );

  it('takes its steps one after the other, and none of them when one is refused', async () => {
    const template = await officer.post<{ id: string }>(`${api}/templates`, {
      name: 'Cek',
      body: 'Kami periksa {{kode}}.',
      status: 'in-progress',
    });
    await colleague.post(`${api}/templates/${template.body.id}/approve`, {}, { 'if-match': '"1"' });
    const steps = [
      { do: 'take' },
      { do: 'note', message: 'Sudah dicek di peta.' },
      { do: 'draft', template: template.body.id },
      { do: 'entrust', colleague: colleague.staffId },
    ];
    const words = { name: 'Cek peta', steps, belongsTo: 'institution' };
    expect((await officer.post(`${api}/macros`, { ...words, steps: [...steps, { do: 'take' }] })).status).toBe(422);
    const { body: macro } = await officer.post<{ id: string }>(`${api}/macros`, words);
    const { caseId } = await aCase(casework, 'pln');
    expect((await run(atKai, caseId, 1, macro.id)).status).toBe(404);
    expect(await run(colleague, caseId, 1, macro.id)).toMatchObject({ status: 200, body: { status: 'in-progress' } });
    const { body: worked } = await colleague.get<{
      timeline: { kind: string }[];
      officer: { id: string };
      version: number;
    }>(`${api}/cases/${caseId}`);
    expect(worked.timeline.map(({ kind }) => kind)).toEqual(['opened', 'taken', 'noted', 'entrusted']);
    expect((await colleague.get(`${api}/cases/${caseId}/draft`)).body).toMatchObject({
      drafts: [{ action: 'answer', text: expect.stringMatching(/^Kami periksa \S+\.$/) }],
    });
    const again = await run(colleague, caseId, worked.version, macro.id);
    expect(again).toMatchObject({
      status: 409,
      body: { detail: expect.stringMatching(/^Langkah 3 \(draf jawaban\): Anda sudah/) },
    });
    expect((await colleague.get(`${api}/cases/${caseId}`)).body).toMatchObject({ version: worked.version });
    expect((await run(colleague, caseId, 1, macro.id)).status).toBe(412);
  });

  it.each([
    { last: { do: 'ask', message: 'Di tiang nomor berapa?' }, status: 'waiting' },
    { last: { do: 'postpone', message: 'Menunggu suku cadang.', days: 3 }, status: 'postponed' },
    { last: { do: 'dispose', to: 'pln-icon-plus' }, status: 'assigned' },
    { last: { do: 'archive', message: 'Sudah ditangani.', reason: 'already-handled' }, status: 'closed' },
    { last: { do: 'hand-back', message: 'Bukan jaringan kami.' }, status: 'handed-back' },
  ])('ends with $last.do, which makes the case $status', async ({ last, status }) => {
    const steps = [{ do: 'take' }, { do: 'classify', class: 'aspiration' }, last];
    const { body: macro } = await officer.post<{ id: string }>(`${api}/macros`, {
      ...{ name: last.do, steps, belongsTo: 'me' },
    });
    const { complaintId, caseId } = await aCase(casework, 'pln');
    expect(await run(officer, caseId, 1, macro.id)).toMatchObject({ status: 200, body: { status } });
    expect((await casework.said(complaintId)).find(({ type }) => type === 'case.classified')?.data).toMatchObject({
      to: 'aspiration',
    });
    const until = (await casework.said(complaintId)).find(({ type }) => type === 'case.postponed')?.data['until'];
    expect(until).toBe(last.do === 'postpone' ? '2026-11-26T17:00:00.000Z' : undefined);
  });

  it('answers by a template, but not where the template leaves something to the officer', async () => {
    const answering = async (body: string) => {
      const { body: template } = await officer.post<{ id: string }>(`${api}/templates`, { name: 'Selesai', body });
      await colleague.post(`${api}/templates/${template.id}/approve`, {}, { 'if-match': '"1"' });
      const steps = [{ do: 'take' }, { do: 'answer', template: template.id, final: true }];
      return officer.post<{ id: string }>(`${api}/macros`, { name: 'Selesai', steps, belongsTo: 'me' });
    };
    const { complaintId, caseId } = await aCase(casework, 'pln');
    const { body: unfinished } = await answering('Kami temukan [uraikan].');
    expect(await run(officer, caseId, 1, unfinished.id)).toMatchObject({
      status: 409,
      body: { detail: expect.stringMatching(/^Langkah 2 \(jawab\): Isian templat belum diganti: \[uraikan\]/) },
    });
    const { body: whole } = await answering('Laporan {{kode}} sudah selesai.');
    expect(await run(officer, caseId, 1, whole.id)).toMatchObject({ status: 200, body: { status: 'answered' } });
    expect((await casework.said(complaintId)).at(-1)).toMatchObject({ type: 'case.answered', data: { final: true } });
  });

  it.each([
    { step: { do: 'answer', final: true }, why: 'no template' },
    { step: { do: 'postpone', message: 'Nanti', days: 90 }, why: 'too far ahead' },
    { step: { do: 'archive', message: 'Sudah' }, why: 'no reason' },
    { step: { do: 'classify' }, why: 'no class' },
    { step: { do: 'dispose', to: '../pln' }, why: 'no code' },
  ])('is refused: $why', async ({ step }) => {
    expect((await officer.post(`${api}/macros`, { name: 'x', steps: [step], belongsTo: 'me' })).status).toBe(422);
  });

  it('is of one officer alone, or of an institution for those below it too, who change only their own', async () => {
    const steps = [{ do: 'note', message: 'Diteruskan ke regu.' }];
    const [mine, ours] = await Promise.all(
      (['me', 'institution'] as const).map((belongsTo) =>
        officer.post<{ id: string }>(`${api}/macros`, { name: belongsTo, steps, belongsTo }),
      ),
    );
    const atIcon = await casework.desk.signIn('officer', places['pln-icon-plus']);
    const listed = async (by: Browser) =>
      (await by.get<{ items: { name: string; mayChange: boolean }[] }>(`${api}/macros`)).body.items
        .filter(({ name }) => name === 'me' || name === 'institution')
        .map(({ name, mayChange }) => [name, mayChange]);
    expect(await listed(officer)).toEqual([
      ['institution', true],
      ['me', true],
    ]);
    expect(await listed(colleague)).toEqual([['institution', true]]);
    expect(await listed(atIcon)).toEqual([['institution', false]]);
    expect(await listed(atKai)).toEqual([]);
    const path = `${api}/macros/${ours?.body.id ?? ''}`;
    expect((await atIcon.put(path, { name: 'lain', steps }, { 'if-match': '"1"' })).status).toBe(404);
    expect((await colleague.put(path, { name: 'lain', steps }, { 'if-match': '"1"' })).status).toBe(200);
    expect((await officer.put(path, { name: 'basi', steps }, { 'if-match': '"1"' })).status).toBe(412);
    expect((await colleague.delete(`${api}/macros/${mine?.body.id ?? ''}`)).status).toBe(404);
    expect((await officer.delete(`${api}/macros/${mine?.body.id ?? ''}`)).status).toBe(204);
  });
});
