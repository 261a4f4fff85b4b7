import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { institutionChanged } from '#libs/contracts';
import type { Browser } from '#libs/testing';
import { tellOfDirectory } from '../fixtures/a-directory.js';
import { liveThroughAQuarter } from '../fixtures/a-quarter.js';
import { Story } from '../fixtures/a-story.js';
import { ASupervisor } from '../fixtures/a-supervisor.js';
import type { PageBehind } from './list-cases-behind.js';
import type { ProvinceCount } from './read-breakdowns.js';

let supervisor: ASupervisor;
let coordinator: Browser;
beforeAll(async () => {
  supervisor = await ASupervisor.start('2026-08-31T17:00:00Z');
  await tellOfDirectory(supervisor);
  await liveThroughAQuarter(supervisor, 30);
  coordinator = await supervisor.desk.signIn('coordinator', 'bp-bumn/');
}, 180_000);
afterAll(async () => {
  await supervisor?.stop();
});

async function provinces(within?: string): Promise<readonly ProvinceCount[]> {
  const part = within === undefined ? '' : `?within=${within}`;
  const { status, body } = await coordinator.get<{ items: ProvinceCount[] }>(
    `/api/supervisor/monitor/provinces${part}`,
  );
  expect(status).toBe(200);
  return body.items;
}
const openIn = async (province: string, within?: string) =>
  (await provinces(within)).find((one) => one.province === province)?.open ?? 0;

const office = (code: string) => ({ code, name: code, path: `bp-bumn/${code}/`, timeZone: 'Asia/Jakarta' });

describe('the provinces in the monitor', () => {
  it('count a company by where complaints lie, and say how many lie nowhere', async () => {
    const scanned = await supervisor.db.query<ProvinceCount[]>(
      `select coalesce(province, 'none') as province, count(*)::int as open, count(overdue_since)::int as overdue
         from known_case where ended_at is null and role = 'lead' group by 1 order by 1`,
    );
    expect(scanned.map((one) => one.province)).toEqual(['33', '94', 'none']);
    expect(await provinces()).toEqual(scanned);
    await supervisor.clocks.look(true);
    expect(await provinces()).toEqual(scanned);
  });

  it.each([undefined, 'pln', 'pln-papua'])('open the list of as many cases, in %s', async (within) => {
    const items = await provinces(within);
    const lists: ProvinceCount[] = [];
    for (const { province } of items) {
      const total = async (figure: string) => {
        const query = new URLSearchParams({ figure, province, ...(within === undefined ? {} : { within }) });
        const { body } = await coordinator.get<PageBehind>(`/api/supervisor/monitor/cases?${query.toString()}`);
        expect(body.items.length).toBe(Math.min(50, body.total ?? -1));
        return body.total ?? -1;
      };
      lists.push({ province, open: await total('open'), overdue: await total('overdue') });
    }
    expect(lists).toEqual(items);
  });

  it('are those of the office where nobody said where it happened, whichever office has it', async () => {
    for (const code of ['pemda-dishub-7371', 'pemda-1101'])
      await supervisor.tell(institutionChanged, code, office(code));
    const story = await new Story(supervisor, 'complaint', 'pemda-dishub-7371').begun();
    expect([await openIn('73'), await openIn('11')]).toEqual([1, 0]);
    await story.disposed('pemda-dishub-7371', 'pemda-1101');
    expect([await openIn('73'), await openIn('11')]).toEqual([0, 1]);
    await story.closed();
    expect([await openIn('73'), await openIn('11')]).toEqual([0, 0]);
  });

  it('are those of the place although an office of another province has it', async () => {
    const story = new Story(supervisor, 'complaint', 'pemda-1101');
    story.province = '51';
    await story.begun();
    expect([await openIn('51'), await openIn('11')]).toEqual([1, 0]);
  });

  it.each(['7', 'jawa', '330'])('refuse %s as one of them', async (province) => {
    const { status } = await coordinator.get(`/api/supervisor/monitor/cases?figure=open&province=${province}`);
    expect(status).toBe(422);
  });
});
