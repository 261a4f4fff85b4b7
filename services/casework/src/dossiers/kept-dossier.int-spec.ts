import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintErased, deadlineEscalated, type EscalationRung } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { wordsOfPdf, type Browser } from '#libs/testing';
import type { CaseDetail } from '../cases/show-case.js';
import { Complaint } from '../complaints/complaint.entity.js';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, places, tellOfInstitutions } from '../fixtures/a-complaint.js';
import type { Dossier } from './dossier.js';

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

interface One {
  readonly complaintId: string;
  readonly caseId: string;
}

const complaintOf = ({ complaintId }: One) => casework.db.getRepository(Complaint).findOneByOrFail({ id: complaintId });
const climb = ({ complaintId, caseId }: One, rung: EscalationRung = 'ombudsman', deadlineId = uuidV7()) =>
  casework.event(deadlineEscalated, complaintId, { rung, caseId, deadlineId, kind: 'total' });
async function take(of: One, as = '', key = casework.vault.replyKeyOf(of.complaintId)): Promise<Response> {
  const { code } = await complaintOf(of);
  return fetch(`${casework.hub.url}/api/casework/history/${code}/dossier${as}`, { headers: { 'reply-key': key } });
}
const dossierOf = async (of: One) => (await (await take(of, '?as=json')).json()) as Dossier;
const made = async ({ complaintId }: One) =>
  (await casework.said(complaintId)).filter(({ type }) => type === 'case.dossier-made');
async function act({ caseId }: One, body: object): Promise<void> {
  const { etag } = await officer.get(`/api/casework/cases/${caseId}`);
  const path = `/api/casework/cases/${caseId}/actions`;
  expect((await officer.post(path, body, { 'if-match': etag ?? '' })).status).toBe(200);
}

describe('the last rung of the ladder', () => {
  it('draws up the dossier by itself, once, however often it is heard, and says so', async () => {
    const one = await aCase(casework, 'pln', { text: 'Lampu jalan padam' });
    expect((await take(one)).status).toBe(404);
    await casework.hear(climb(one, 'coordinator'));
    expect(await made(one)).toEqual([]);
    const event = climb(one);
    expect([await casework.hear(event), await casework.hear(event)]).toEqual(['handled', 'duplicate']);
    // As a replay says it: the same clock under another event.
    await casework.hear(climb(one, 'ombudsman', event.data.deadlineId));
    expect((await made(one)).map(({ data }) => data)).toEqual([
      { caseId: one.caseId, dossierId: event.data.deadlineId, madeAt: casework.clock.now().toISOString() },
    ]);
    const { timeline } = (await officer.get<CaseDetail>(`/api/casework/cases/${one.caseId}`)).body;
    expect(timeline.map(({ kind }) => kind)).toEqual(['opened', 'dossier-made']);
    expect((await casework.chainOf(one.complaintId)).broken).toBeNull();
  });

  it('keeps it as the case stood then, its own line in it, and another for another clock', async () => {
    const one = await aCase(casework, 'pln', { text: 'Lampu jalan padam' });
    await casework.hear(climb(one));
    const then = await complaintOf(one);
    const first = await dossierOf(one);
    expect(first).toMatchObject({
      madeFor: 'Ombudsman Republik Indonesia',
      facts: { text: 'Lampu jalan padam', status: 'assigned' },
      chain: { length: then.lastSequence, lastHash: then.lastHash },
      anchorsUrl: `${casework.hub.url}/api/casework/anchors`,
    });
    expect(first.timeline.map(({ kind }) => kind)).toEqual(['opened', 'dossier-made']);
    casework.clock.advance(60_000);
    await act(one, { action: 'take' });
    expect(await dossierOf(one)).toEqual(first);
    await casework.hear(climb(one));
    expect((await dossierOf(one)).facts.status).toBe('in-progress');
  });

  it('is taken by the citizen as PDF and JSON, with no name of an officer and no word of colleagues', async () => {
    const one = await aCase(casework, 'pln', { text: 'Lampu jalan padam' });
    await act(one, { action: 'take' });
    await act(one, { action: 'note', message: 'Sudah dua kali.' });
    await act(one, { action: 'answer', message: 'Lampu sudah diganti.', final: true });
    await casework.hear(climb(one));
    const answer = await take(one);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('cache-control')).toContain('no-store');
    const words = wordsOfPdf(Buffer.from(await answer.arrayBuffer()));
    const told = await dossierOf(one);
    expect(words).toContain('Lampu sudah diganti.');
    for (const said of [words, JSON.stringify(told)]) expect(said).not.toMatch(/Petugas PLN|Sudah dua kali/);
    expect(told.answers).toMatchObject([{ by: 'PT pln', text: 'Lampu sudah diganti.' }]);
  });

  it('opens with the key of that complaint only, and is gone when it is erased', async () => {
    const [one, other] = [await aCase(casework, 'pln'), await aCase(casework, 'pln')];
    await casework.hear(climb(one));
    expect((await take(one, '', casework.vault.replyKeyOf(other.complaintId))).status).toBe(403);
    expect((await take(one, '?as=docx')).status).toBe(422);
    const [{ sealed } = { sealed: '' }] = await casework.db.query<{ sealed: string }[]>(
      'select sealed from dossier where complaint_id = $1',
      [one.complaintId],
    );
    expect(sealed).not.toContain('Lampu');
    await casework.tell(complaintErased, one.complaintId, {});
    expect((await take(one)).status).toBe(403);
    expect(await casework.db.query('select 1 from dossier where complaint_id = $1', [one.complaintId])).toEqual([]);
  });

  it('makes none of what was erased, or has no case', async () => {
    const one = await aCase(casework, 'pln');
    await casework.tell(complaintErased, one.complaintId, {});
    expect(await casework.hear(climb(one))).toBe('handled');
    const lost = await aCase(casework, 'pln');
    const { complaintId } = lost;
    expect(await casework.tell(deadlineEscalated, complaintId, { rung: 'ombudsman', caseId: null })).toBe('handled');
    expect([await made(one), await made(lost)]).toEqual([[], []]);
  });
});
