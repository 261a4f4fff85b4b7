import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintErased } from '#libs/contracts';
import type { Browser } from '#libs/testing';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, places, tellOfInstitutions } from '../fixtures/a-complaint.js';
import type { CasePage } from './list-cases.js';
import type { CaseDetail } from './show-case.js';

let casework: ACasework;
let officer: Browser;
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  officer = await casework.desk.signIn('officer', places.pln);
});
afterAll(async () => {
  await casework?.stop();
});

async function mark(caseId: string, body: object, by = officer) {
  const path = `/api/casework/cases/${caseId}`;
  const { etag } = await by.get(path);
  return by.post(`${path}/actions`, { action: 'mark', ...body }, { 'if-match': etag ?? '' });
}
const shown = async (caseId: string) => (await officer.get<CaseDetail>(`/api/casework/cases/${caseId}`)).body;
const found = async (query: string) =>
  (await officer.get<CasePage>(`/api/casework/cases?view=open&${query}`)).body.items.map(({ id }) => id);

describe('the marks of a case', () => {
  it('are given and taken away, found again, and told to nobody outside', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    await aCase(casework, 'pln');
    expect((await mark(caseId, { priority: 'high', addLabels: ['Trafo', ' musim  hujan '] })).status).toBe(200);
    expect(await shown(caseId)).toMatchObject({
      priority: 'high',
      labels: ['musim hujan', 'trafo'],
      status: 'assigned',
    });
    expect([await found('label=TRAFO'), await found('label=tra'), await found('priority=high')]).toEqual([
      [caseId],
      [],
      [caseId],
    ]);
    await mark(caseId, { priority: 'normal', dropLabels: ['trafo'] });
    expect(await found('label=trafo')).toEqual([]);
    const lines = (await shown(caseId)).timeline.filter(({ kind }) => kind === 'marked');
    expect(lines.map(({ text, why }) => [text, why])).toEqual([
      ['+ trafo, + musim hujan', 'high'],
      ['− trafo', 'normal'],
    ]);
    expect((await casework.said(complaintId)).map(({ type }) => type)).toEqual(['case.opened']);
    expect((await casework.chainOf(complaintId)).broken).toBeNull();
  });

  it('sort a list where that is asked for: what goes before the rest on top, page by page, and nothing twice', async () => {
    const high: string[] = [];
    for (let index = 0; index < 6; index += 1) {
      const { caseId } = await aCase(casework, 'pln', { text: 'Gardu bocor' });
      if (index % 2 === 1) continue;
      await mark(caseId, { priority: 'high' });
      high.push(caseId);
    }
    const all = (await found('sort=priority&limit=100')).length;
    const paged: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { body }: { body: CasePage } = await officer.get<CasePage>(
        `/api/casework/cases?view=open&sort=priority&limit=2${after === '' ? '' : `&after=${after}`}`,
      );
      paged.push(...body.items.map(({ id }) => id));
      after = body.next;
    }
    expect([paged.length, new Set(paged).size, paged.slice(0, high.length)]).toEqual([all, all, high]);
    expect(await found('sort=due&limit=100')).not.toEqual(paged);
    expect((await officer.get('/api/casework/cases?view=open&sort=luck')).status).toBe(422);
  });

  it('leave no line where nothing is another', async () => {
    const { caseId } = await aCase(casework, 'pln');
    await mark(caseId, { priority: 'normal', dropLabels: ['trafo'] });
    expect((await shown(caseId)).timeline.map(({ kind }) => kind)).not.toContain('marked');
  });

  it.each([
    { body: { addLabels: ['<b>'] }, status: 422, why: 'a label has no signs' },
    { body: { addLabels: ['x'.repeat(31)] }, status: 422, why: 'it is too long' },
    { body: { priority: 'urgent' }, status: 422, why: 'there is no such priority' },
    { body: { addLabels: 'trafo' }, status: 422, why: 'labels are a list' },
  ])('are refused as $body: $why', async ({ body, status }) => {
    const { caseId } = await aCase(casework, 'pln');
    expect((await mark(caseId, body)).status).toBe(status);
  });

  it('are ten labels at most', async () => {
    const { caseId } = await aCase(casework, 'pln');
    await mark(caseId, { addLabels: Array.from({ length: 10 }, (_, index) => `label ${index}`) });
    expect(await mark(caseId, { addLabels: ['satu lagi'] })).toMatchObject({
      status: 409,
      body: { detail: 'Paling banyak 10 label. Lepas satu dulu.' },
    });
  });

  it('go with the texts when the complaint is erased', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    await mark(caseId, { addLabels: ['trafo'] });
    await casework.tell(complaintErased, complaintId, {});
    expect(await shown(caseId)).toMatchObject({ labels: [], erased: true });
  });
});
