import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADirectory } from '../fixtures/a-directory.js';

let directory: ADirectory;
let administrator: Record<string, string>;
beforeAll(async () => {
  directory = await ADirectory.start();
  administrator = await directory.signIn('administrator');
});
afterAll(async () => {
  await directory?.stop();
});

async function send(method: string, path: string, body: unknown, headers: Record<string, string> = administrator) {
  const answer = await fetch(`${directory.hub.url}/api/directory/${path}`, {
    ...{ method, headers, body: JSON.stringify(body) },
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

const policy = {
  ...{ kind: 'resolution', class: 'aspiration', amount: 7, unit: 'working-day', remindBefore: 1, extension: 0 },
  ...{ source: 'Keputusan 7/2027', effectiveFrom: '2027-01-01', effectiveTo: null, calendar: 'national' },
  ...{ pausedBy: ['clarification'], ladder: [{ rung: 'handler', after: 1 }] },
};
const seen = (version: number) => ({ ...administrator, 'if-match': `"${version}"` });

describe('a policy', () => {
  it('is written as a new dated row, corrected by whoever has seen it, and said each time', async () => {
    const id = 'resolution-aspiration-2027';
    expect(await send('PUT', `policies/${id}`, policy, seen(0))).toEqual({ status: 200, body: { version: 1 } });
    expect((await send('PUT', `policies/${id}`, policy, seen(0))).status).toBe(412);
    expect((await send('PUT', `policies/${id}`, { ...policy, amount: 8 }, seen(1))).body).toEqual({ version: 2 });
    expect(await directory.said(`policy:${id}`)).toMatchObject([
      { amount: 7, version: '1', effectiveFrom: '2027-01-01' },
      { amount: 8, version: '2', ladder: [{ rung: 'handler', after: 1 }] },
    ]);
  });

  it('keeps who wrote it and when, each time, and tells staff, not the public', async () => {
    const id = 'resolution-whistle-blowing-2027';
    await send('PUT', `policies/${id}`, { ...policy, class: 'whistle-blowing' }, seen(0));
    await send('PUT', `policies/${id}`, { ...policy, class: 'whistle-blowing', amount: 9 }, seen(1));
    const edits = async (query: string, headers = administrator) =>
      (await fetch(`${directory.hub.url}/api/directory/edits?${query}`, { headers })).json() as Promise<{
        items: { code: string }[];
      }>;
    const { items } = await edits(`thing=policy&code=${id}`, await directory.signIn('coordinator'));
    expect(items).toMatchObject([
      { code: id, staffName: 'Petugas', isNew: false, changes: [{ field: 'amount', before: 7, after: 9 }] },
      { code: id, staffName: 'Petugas', effectiveOn: '2027-01-01', isNew: true },
    ]);
    expect((await edits('thing=policy')).items.filter(({ code }) => code === id)).toEqual(items);
    expect(JSON.stringify((await send('GET', 'policies', undefined)).body)).not.toContain('Petugas');
  });

  it.each([
    { change: { effectiveTo: '2026-01-01' }, status: 422, why: 'it would end before it begins' },
    { change: { amount: 0 }, status: 422, why: 'no time is no time' },
    { change: { kind: 'whenever' }, status: 422, why: 'nobody keeps such a clock' },
    {
      change: {
        ladder: [
          { rung: 'head', after: 3 },
          { rung: 'coordinator', after: 2 },
        ],
      },
      status: 422,
      why: 'the ladder goes down',
    },
    {
      change: {
        ladder: [
          { rung: 'handler', after: 1 },
          { rung: 'head', after: 3 },
          { rung: 'handler', after: 5 },
        ],
      },
      status: 422,
      why: 'a rung stands on the ladder twice',
    },
  ])('is refused: $why', async ({ change, status }) => {
    expect((await send('PUT', 'policies/another', { ...policy, ...change }, seen(0))).status).toBe(status);
  });

  it('is no officer’s to write', async () => {
    const officer = { ...(await directory.signIn('officer')), 'if-match': '"0"' };
    expect((await send('PUT', 'policies/another', policy, officer)).status).toBe(403);
  });
});

describe('a year’s decree', () => {
  const text = '2027-01-01;Tahun Baru\n2027-12-25;Natal\n24 Desember 2027;Cuti bersama;Natal';
  const source = 'SKB 3 Menteri 2026';

  it('is looked at first, then written and said', async () => {
    const trial = await send('POST', 'calendars/2027/import', { text, source, trial: true });
    expect(trial.body).toMatchObject({ version: null, faults: [] });
    expect(trial.body['days']).toHaveLength(3);
    const before = await directory.said('calendar:2027');
    const done = await send('POST', 'calendars/2027/import', { text, source, trial: false });
    expect(done.body['version']).toBeGreaterThan(0);
    expect(await directory.said('calendar:2027')).toHaveLength(before.length + 1);
  });

  it('with a fault is written by nobody, and every fault is named', async () => {
    const { body } = await send('POST', 'calendars/2028/import', { text, source, trial: false });
    expect(body).toMatchObject({ version: null });
    expect(body['faults']).toHaveLength(3);
    expect(await directory.said('calendar:2028')).toEqual([]);
  });
});

describe('one day of a calendar', () => {
  const change = (date: string, body: unknown) => send('PUT', `calendars/days/${date}`, body);
  const dayOff = { kind: 'joint-leave', name: 'Pilkada' };
  const source = 'Keppres 5/2026';
  const ofYear = async () =>
    (await directory.get<{ days: { date: string; name: string }[]; source: string; version: number }>('calendars/2026'))
      .body;

  it('is added and taken away alone, with its source, and said each time as the whole year', async () => {
    const before = await ofYear();
    const added = await change('2026-11-27', { dayOff, source });
    expect(added).toMatchObject({ status: 200, body: { version: before.version + 1 } });
    const after = await ofYear();
    expect(after.days.filter(({ date }) => date === '2026-11-27')).toEqual([{ ...dayOff, date: '2026-11-27' }]);
    expect(after.days.map(({ date }) => date)).toEqual([...before.days.map(({ date }) => date), '2026-11-27'].sort());
    expect(after.source).toBe(`${before.source}; ${source}`);
    expect((await directory.said('calendar:2026')).at(-1)).toMatchObject({ ...after, version: String(after.version) });

    await change('2026-11-27', { dayOff: null, source: 'Keppres 6/2026' });
    expect((await ofYear()).days).toEqual(before.days);
    expect((await directory.said('calendar:2026')).at(-1)).toMatchObject({ days: before.days });
  });

  it('that is as it was is neither written nor said', async () => {
    const before = await directory.said('calendar:2026');
    expect(await change('2026-11-26', { dayOff: null, source })).toMatchObject({ status: 200 });
    expect(await directory.said('calendar:2026')).toEqual(before);
  });

  it.each([
    { date: '2026-02-31', body: { dayOff, source }, status: 422, why: 'there is no such day' },
    { date: '2026-11-27', body: { dayOff }, status: 422, why: 'nobody has decided it' },
    { date: '2026-11-27', body: { source }, status: 422, why: 'it is not said what the day is' },
    { date: '2026-11-27', body: { dayOff: { ...dayOff, kind: 'party' }, source }, status: 422, why: 'that is no kind' },
    { date: '2190-11-27', body: { dayOff, source }, status: 404, why: 'a year begins with its decree' },
  ])('$date is refused: $why', async ({ date, body, status }) => {
    expect((await change(date, body)).status).toBe(status);
  });
});

describe('the hours of an institution', () => {
  const hours = {
    ...{ week: [{ weekday: 1, from: '07:30', to: '15:30' }], daysOff: [], daysOn: [], source: 'Keputusan direksi' },
  };

  it('are written, said, and shown to everybody', async () => {
    expect((await send('PUT', 'hours/pln', hours, seen(0))).body).toEqual({ version: 1 });
    expect(await directory.said('hours:pln')).toMatchObject([{ institution: 'pln', version: '1' }]);
    expect((await directory.get<{ items: unknown[] }>('hours')).body.items).toHaveLength(1);
  });

  it.each([
    { code: 'nobody', change: {}, status: 404, why: 'there is no such institution' },
    { code: 'kai', change: { week: [] }, status: 422, why: 'it would never open' },
    {
      code: 'kai',
      change: { week: [{ weekday: 1, from: '16:00', to: '08:00' }] },
      status: 422,
      why: 'it closes first',
    },
  ])('are refused: $why', async ({ code, change, status }) => {
    expect((await send('PUT', `hours/${code}`, { ...hours, ...change }, seen(0))).status).toBe(status);
  });
});
