import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deadlinePassed, deadlineSet } from '#libs/contracts';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, places, tellOfInstitutions } from '../fixtures/a-complaint.js';
import type { Browser } from '#libs/testing';
import type { CasePage } from './list-cases.js';

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

const list = async (query: string, by = officer) => (await by.get<CasePage>(`/api/casework/cases?${query}`)).body;
const due = async ({ complaintId, caseId }: { complaintId: string; caseId: string }, dueAt: string) => {
  await casework.tell(deadlineSet, complaintId, { kind: 'resolution', caseId, dueAt });
};

describe('the inbox', () => {
  it('shows what is due first, then what has no deadline yet, page by page and each case once', async () => {
    const place = 'pln-icon-plus';
    const of = await casework.desk.signIn('officer', places[place]);
    const cases = [];
    for (let index = 0; index < 9; index += 1) cases.push(await aCase(casework, place));
    // Three share one instant, two have none.
    for (const [index, one] of cases.slice(0, 7).entries()) {
      await due(one, `2026-12-${String(20 - Math.max(index, 2)).padStart(2, '0')}T17:00:00.000Z`);
    }
    const seen: CasePage['items'] = [];
    let after = '';
    for (let page = 0; page < 5; page += 1) {
      const { items, next } = await list(`view=new&limit=2&after=${after}`, of);
      seen.push(...items);
      after = next ?? '';
    }
    expect(after).toBe('');
    expect(new Set(seen.map((one) => one.id)).size).toBe(9);
    const instants = seen.map((one) => one.dueAt ?? 'never');
    expect(instants).toEqual([...instants].sort());
    expect(instants.slice(-2)).toEqual(['never', 'never']);
  });

  it('counts every view, and filters by class, institution and tracking code', async () => {
    const kai = await casework.desk.signIn('officer', places.kai, 'Petugas KAI');
    const [first, second] = [
      await aCase(casework, 'kai', { class: 'complaint', text: 'Kereta terlambat' }),
      await aCase(casework, 'kai', { class: 'information-request' }),
    ];
    await kai.post(`/api/casework/cases/${first.caseId}/actions`, { action: 'take' }, { 'if-match': '"1"' });
    await casework.tell(deadlinePassed, first.complaintId, { kind: 'resolution', caseId: first.caseId });

    const all = await list('view=open', kai);
    expect(all.counts).toMatchObject({ open: 2, mine: 1, new: 1, waiting: 0, late: 1, closed: 0 });
    const idsOf = async (query: string) => (await list(query, kai)).items.map((one) => one.id);
    expect(await idsOf('view=mine')).toEqual([first.caseId]);
    expect(await idsOf('view=late')).toEqual([first.caseId]);
    expect(await idsOf('view=open&class=information-request')).toEqual([second.caseId]);
    expect(await idsOf('view=open&institution=pln')).toEqual([]);
    expect(await idsOf('view=open&class=&institution=&q=')).toHaveLength(2);
    expect(await idsOf('view=')).toHaveLength(2);
    const code = all.items.find((one) => one.id === first.caseId)?.code ?? '';
    expect(await idsOf(`view=open&q=${code.toLowerCase().replaceAll('-', '')}`)).toEqual([first.caseId]);
    expect(await idsOf(`view=open&q=${code.slice(0, 6)}`)).toContain(first.caseId);
    expect((await list('view=mine', kai)).items[0]).toMatchObject({
      ...{
        summary: 'Kereta terlambat',
        status: 'in-progress',
        institution: 'kai',
        institutionName: 'PT kai',
        late: true,
      },
      officer: { id: kai.staffId, name: 'Petugas KAI' },
    });
  });

  it('shows what has ended with the latest first', async () => {
    const batam = await casework.desk.signIn('officer', places['pln-batam']);
    const ended: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      const { caseId } = await aCase(casework, 'pln-batam');
      const body = { action: 'hand-back', message: 'Bukan kami.' };
      await batam.post(`/api/casework/cases/${caseId}/actions`, body, { 'if-match': '"1"' });
      ended.unshift(caseId);
      casework.clock.advance(1_000);
    }
    const first = await list('view=closed&limit=2', batam);
    const second = await list(`view=closed&limit=2&after=${first.next ?? ''}`, batam);
    expect([...first.items, ...second.items].map((one) => one.id)).toEqual(ended);
    expect(second.next).toBeNull();
  });

  it.each([
    { query: 'view=everything', why: 'a view there is not' },
    { query: 'limit=0', why: 'no page' },
    { query: 'limit=1000', why: 'too long a page' },
    { query: 'after=abc', why: 'a cursor of nobody' },
    { query: 'class=crime', why: 'a class there is not' },
    { query: 'q=%00', why: 'a character that cannot be stored' },
    { query: 'more=1', why: 'a field there is not' },
  ])('refuses $why', async ({ query }) => {
    expect((await officer.get(`/api/casework/cases?${query}`)).status).toBe(422);
  });
});

describe('the stream of hints', () => {
  it('tells officers of their cases and of no others', async () => {
    const ending = new AbortController();
    const answer = await officer.open('/api/casework/stream', ending.signal);
    expect(answer.headers.get('content-type')).toMatch('text/event-stream');
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    const readUntil = async (wanted: string) => {
      while (!text.includes(wanted)) text += (await reader?.read())?.value ?? '';
    };
    await readUntil('heartbeat');
    const foreign = await aCase(casework, 'kai');
    const own = await aCase(casework, 'pln');
    await readUntil(own.caseId);
    expect(text).toContain(JSON.stringify({ type: 'case', id: own.caseId, version: 1 }));
    expect(text).not.toContain(foreign.caseId);
    ending.abort();
  });
});
