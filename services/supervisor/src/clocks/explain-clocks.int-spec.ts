import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '#libs/testing';
import { tellOfDirectory } from '../fixtures/a-directory.js';
import { Story } from '../fixtures/a-story.js';
import { ASupervisor } from '../fixtures/a-supervisor.js';
import type { ClockExplained } from './explain-clocks.js';

let supervisor: ASupervisor;
let officer: Browser;
let story: Story;
beforeAll(async () => {
  supervisor = await ASupervisor.start('2026-12-22T03:00:00Z');
  await tellOfDirectory(supervisor);
  story = await new Story(supervisor, 'aspiration').begun();
  officer = await supervisor.desk.signIn('officer', 'bp-bumn/pln/');
});
afterAll(async () => {
  await supervisor?.stop();
});

const ask = (caseId: string, by = officer) =>
  by.get<{ items: ClockExplained[] }>(`/api/supervisor/cases/${caseId}/clocks`);
const clock = async (kind: ClockExplained['kind']) =>
  (await ask(story.caseId)).body.items.find((one) => one.kind === kind);

describe('why a deadline is when it is', () => {
  it('is a sentence and a table of the days, with the names of the holidays', async () => {
    const resolution = await clock('resolution');
    expect(resolution?.why.id).toContain(
      'tanpa 2 hari tutup kantor, 2 hari libur: paling lambat Kamis, 31 Desember 2026',
    );
    expect(resolution).toMatchObject({ asked: 5, unit: 'working-day', agrees: true, dueOn: '2026-12-31' });
    expect(resolution?.days).toHaveLength(9);
    expect(resolution?.days[1]).toEqual({ date: '2026-12-24', mark: 'holiday', nth: null, name: 'Libur' });
  });

  it('tells the clocks that run before those that have stopped, and the citizen’s total among them', async () => {
    const { items } = (await ask(story.caseId)).body;
    expect(items.map((one) => `${one.kind} ${one.state}`)).toEqual([
      ...['resolution armed', 'total armed', 'triage met', 'first-follow-up met'],
    ]);
  });

  it('names what is left while the citizen is asked', async () => {
    supervisor.time.set(new Date('2026-12-23T03:00:00Z'));
    await story.asked();
    officer = await supervisor.desk.signIn('officer', 'bp-bumn/pln/');
    expect(await clock('resolution')).toMatchObject({ state: 'paused', left: 4 });
  });

  it.each([
    { path: 'bp-bumn/', role: 'coordinator', status: 200, why: 'it is in their part of the tree' },
    { path: 'bp-bumn/kai/', role: 'officer', status: 404, why: 'it is another company’s' },
    { path: 'panrb/', role: 'triage', status: 403, why: 'the triage desk has no cases' },
  ] as const)('is for $role of $path a $status: $why', async ({ path, role, status }) => {
    expect((await ask(story.caseId, await supervisor.desk.signIn(role, path))).status).toBe(status);
  });

  it.each([
    { id: '019ac000-0000-7000-8000-000000000000', status: 404 },
    { id: 'x', status: 400 },
  ])('is $status for $id', async ({ id, status }) => {
    expect((await ask(id)).status).toBe(status);
  });
});
