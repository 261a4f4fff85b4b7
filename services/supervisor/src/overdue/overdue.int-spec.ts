import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tellOfDirectory } from '../fixtures/a-directory.js';
import { Story } from '../fixtures/a-story.js';
import { ASupervisor } from '../fixtures/a-supervisor.js';
import type { Browser } from '#libs/testing';
import type { OverdueCounts } from './count-overdue.js';
import type { OverdueItem } from './list-overdue.js';

let supervisor: ASupervisor;
let coordinator: Browser;
let late: Story;
beforeAll(async () => {
  supervisor = await ASupervisor.start();
  await tellOfDirectory(supervisor);
  late = await new Story(supervisor, 'aspiration').begun();
  await new Story(supervisor, 'complaint', 'pln-papua').begun();
  await new Story(supervisor, 'complaint', 'kai').begun();
  await new Story(supervisor).filed();
  supervisor.time.set(new Date('2026-12-02T03:00:00Z'));
  await new Story(supervisor).filed();
  await supervisor.clocks.look(true);
  coordinator = await supervisor.desk.signIn('coordinator', 'bp-bumn/');
});
afterAll(async () => {
  await supervisor?.stop();
});

const count = async (by = coordinator) => (await by.get<OverdueCounts>('/api/supervisor/overdue')).body;
const list = (code: string, by = coordinator, query = '') =>
  by.get<{ items: OverdueItem[]; next: string | null }>(`/api/supervisor/overdue/${code}${query}`);

describe('how institutions stand', () => {
  it('is shown to the coordinator with the worst first, and what lies at the triage desk beside it', async () => {
    const { institutions, triage } = await count();
    expect(institutions.map(({ code, open, overdue }) => ({ code, open, overdue }))).toEqual([
      { code: 'pln', open: 1, overdue: 1 },
      { code: 'kai', open: 1, overdue: 0 },
      { code: 'pln-papua', open: 1, overdue: 0 },
    ]);
    expect(institutions[0]).toMatchObject({
      name: 'PT pln',
      timeZone: 'Asia/Jakarta',
      oldestDueAt: '2026-11-30T17:00:00.000Z',
    });
    expect(triage).toEqual({ open: 2, overdue: 1 });
  });

  it.each([
    { role: 'officer', path: 'bp-bumn/kai/', codes: ['kai'], why: 'their own institution' },
    { role: 'officer', path: 'bp-bumn/pln/', codes: ['pln', 'pln-papua'], why: 'it and what is below it' },
    { role: 'coordinator', path: 'kemenhub/', codes: [], why: 'nothing of another part of the tree' },
    { role: 'administrator', path: 'panrb/', codes: ['pln', 'kai', 'pln-papua'], why: 'everything' },
  ] as const)('$role of $path sees $why', async ({ role, path, codes }) => {
    const by = await supervisor.desk.signIn(role, path);
    expect((await count(by)).institutions.map((one) => one.code)).toEqual(codes);
  });

  it('is nothing for the triage desk, and for nobody who has not signed in', async () => {
    const triage = await supervisor.desk.signIn('triage', 'panrb/');
    expect((await triage.get('/api/supervisor/overdue')).status).toBe(403);
    expect((await fetch(`${supervisor.hub.url}/api/supervisor/overdue`)).status).toBe(401);
  });
});

describe('what an institution is late with', () => {
  it('is listed with the working days it is late', async () => {
    const { body } = await list('pln');
    expect(body).toEqual({
      items: [
        {
          ...{ complaintId: late.id, caseId: late.caseId, kind: 'resolution', workingDaysLate: 2 },
          timeZone: 'Asia/Jakarta',
          ...{ dueAt: '2026-11-30T17:00:00.000Z', dueOn: '2026-11-30' },
        },
      ],
      next: null,
    });
  });

  it.each([
    { code: 'pln', path: 'bp-bumn/kai/', why: 'it is another company’s' },
    { code: 'nobody', path: 'bp-bumn/', why: 'there is none' },
  ])('is not found: $why', async ({ code, path }) => {
    expect((await list(code, await supervisor.desk.signIn('officer', path))).status).toBe(404);
  });

  it('comes page by page, each once, and with the total against whoever holds the complaint now', async () => {
    supervisor.time.set(new Date('2027-02-15T03:00:00Z'));
    await supervisor.clocks.look(true);
    // No session lasts that long.
    coordinator = await supervisor.desk.signIn('coordinator', 'bp-bumn/');
    const whole = (await list('pln')).body.items;
    expect(whole.map((one) => [one.kind, one.caseId])).toEqual([
      ['resolution', late.caseId],
      ['total', late.caseId],
    ]);
    const first = (await list('pln', coordinator, '?limit=1')).body;
    const second = (await list('pln', coordinator, `?limit=1&after=${first.next ?? ''}`)).body;
    expect([...first.items, ...second.items]).toEqual(whole);
    expect(second.next).toBeNull();
  });

  it.each(['?limit=0', '?limit=x', '?after=x', '?more=1'])('is refused with %s', async (query) => {
    expect((await list('pln', coordinator, query)).status).toBe(422);
  });

  it('is no more when the citizen has an answer', async () => {
    await late.answered();
    const { institutions } = await count();
    expect(institutions.find((one) => one.code === 'pln')).toMatchObject({ open: 1, overdue: 0, oldestDueAt: null });
  });
});
