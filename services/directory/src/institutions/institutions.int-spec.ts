import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADirectory } from '../fixtures/a-directory.js';
import type { InstitutionLine } from './list-institutions.js';

interface Page {
  items: InstitutionLine[];
  next: string | null;
}

let directory: ADirectory;
beforeAll(async () => {
  directory = await ADirectory.start();
});
afterAll(async () => {
  await directory.stop();
});

const list = async (query: string) => (await directory.get<Page>(`institutions?${query}`)).body;

describe('the list of institutions', () => {
  it.each([
    { q: 'pln', first: 'pln', why: 'the code itself comes before names that hold it' },
    { q: 'IndiHome', first: 'telkomsel', why: 'a product leads to whoever sells it' },
    { q: 'commuter', first: 'kai-commuter', why: 'an alias counts like a name' },
    { q: 'Kementerian Keuangan', first: 'kemenkeu', why: 'the official name counts' },
  ])('finds $first for "$q": $why', async ({ q, first }) => {
    expect((await list(`q=${encodeURIComponent(q)}`)).items[0]?.code).toBe(first);
  });

  it('takes wildcards of SQL for what they are', async () => {
    expect((await list('q=%25')).items).toEqual([]);
    expect((await list('q=k_i')).items).toEqual([]);
  });

  it.each([
    { q: 'DPUPR Purbalingga', first: 'pemda-dpupr-3303', why: 'the kind of office and the place' },
    { q: 'dinkes kota bandung', first: 'pemda-dinkes-3273', why: 'the city, not the regency of that name' },
    { q: 'pemda-dinsos-33', first: 'pemda-dinsos-33', why: 'its code' },
    { q: 'dpupr pbg', first: 'pemda-dpupr-3303', why: 'the regency by its short name' },
    { q: 'dinkes jateng', first: 'pemda-dinkes-33', why: 'the province by its short name' },
    { q: 'Pemkot Bandung', first: 'pemda-3273', why: 'the government as it is said' },
    { q: 'Purbalingga', first: 'pemda-3303', why: 'the government comes before its offices' },
  ])('finds the office $first for "$q" where offices are asked for: $why', async ({ q, first }) => {
    const found = await list(`offices=true&q=${encodeURIComponent(q)}`);
    expect(found.items[0]?.code).toBe(first);
    expect((await list(`q=${encodeURIComponent(q)}`)).items.every(({ kind }) => kind !== 'unit')).toBe(true);
  });

  it('goes through all of them page by page, none twice', async () => {
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: Page = await list(`limit=37&after=${next}`);
      seen.push(...page.items.map(({ code }) => code));
      next = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain('bp-bumn');
    expect(seen).not.toContain('kementerian-bumn');
  });

  it('shows on a day of the past who was there then', async () => {
    const codes = (await list('at=2025-01-01&q=bumn')).items.map(({ code }) => code);
    expect(codes).toContain('kementerian-bumn');
    expect(codes).not.toContain('bp-bumn');
  });

  it.each(['limit=0', 'limit=x', 'at=2026-13-01', 'after=%00', 'after=e30', 'other=1'])('refuses %s', async (query) => {
    expect((await directory.get(`institutions?${query}`)).status).toBe(422);
  });
});

describe('one institution', () => {
  it('is shown whole, with its version as a tag', async () => {
    const { body, etag, status } = await directory.get<Record<string, unknown>>('institutions/patra-niaga');
    expect(status).toBe(200);
    expect(etag).toBe('"1"');
    expect(body).toMatchObject({ path: 'bp-bumn/pertamina/patra-niaga/', timeZone: 'Asia/Jakarta' });
  });

  it('of a government is shown on a day, though it has no history of its own', async () => {
    const office = await directory.get<{ held: { name: string } }>('institutions/pemda-dpupr-3303?on=2026-01-01');
    expect(office.body.held.name).toBe('DPUPR Kabupaten Purbalingga');
    const history = await directory.get('institutions/pemda-dpupr-3303/history');
    expect(history.body).toEqual({ periods: [], said: [] });
    expect((await directory.get('institutions/pemda-dpupr-9999/history')).status).toBe(404);
  });

  it.each(['nobody', 'PLN', '%00'])('is not there for the code %s', async (code) => {
    expect([404, 422]).toContain((await directory.get(`institutions/${code}`)).status);
  });
});

describe('policies and calendars', () => {
  it('are public', async () => {
    const policies = await directory.get<{ items: { id: string }[] }>('policies');
    expect(policies.body.items.map(({ id }) => id)).toContain('total-complaint');
    const calendar = await directory.get<{ days: unknown[] }>('calendars/2026');
    expect(calendar.body.days).toContainEqual({ date: '2026-12-25', kind: 'national-holiday', name: 'Natal' });
  });

  it.each([
    ['calendars/2050', 404],
    ['calendars/99999999999999', 404],
    ['calendars/soon', 400],
  ])('answer %s with %i', async (path, status) => {
    expect((await directory.get(path)).status).toBe(status);
  });
});

describe('a change of a record', () => {
  it('is said to all, kept as a record of its own, and survives the next seed', async () => {
    const administrator = await directory.signIn('administrator');
    const change = { aliases: ['Bulog', 'gudang beras'] };
    const answer = await directory.put('bulog', change, { ...administrator, 'if-match': '"1"' });
    expect(answer).toEqual({ status: 200, body: { version: 2 } });
    expect(await directory.said('bulog')).toMatchObject([
      { version: 1 },
      { version: 2, aliases: ['bulog', 'gudang beras'] },
    ]);
    const rows = await directory.db.query<{ version: number; changed_by: string | null }[]>(
      `select version, changed_by from institution_record where code = 'bulog' order by version`,
    );
    expect(rows).toMatchObject([
      { version: 1, changed_by: null },
      { version: 2, changed_by: expect.any(String) },
    ]);
  });

  it('may be only of which kind its names are, which is kept for the names that stay', async () => {
    const headers = async (version: number) => ({
      ...(await directory.signIn('administrator')),
      'if-match': `"${version}"`,
    });
    const aliasKinds = [
      { alias: 'Pelni', kind: 'former' },
      { alias: 'nobody', kind: 'product' },
    ];
    expect(await directory.put('pelni', { aliasKinds }, await headers(1))).toMatchObject({ status: 200 });
    expect((await directory.said('pelni')).at(-1)).toMatchObject({
      aliases: ['pelni', '@pelni162', 'kapal pelni'],
      aliasKinds: [{ alias: 'pelni', kind: 'former' }],
    });
    await directory.put('pelni', { aliases: ['kapal pelni', 'pelni'] }, await headers(2));
    expect((await directory.said('pelni')).at(-1)).toMatchObject({ aliasKinds: [{ alias: 'pelni', kind: 'former' }] });
    const wrong = { aliasKinds: [{ alias: 'pelni', kind: 'nickname' }] };
    expect(await directory.put('pelni', wrong, await headers(3))).toMatchObject({ status: 422 });
  });

  it('is refused to whoever has not seen the present version', async () => {
    const administrator = await directory.signIn('administrator');
    expect(await directory.put('kai', { name: 'KAI' }, { ...administrator, 'if-match': '"7"' })).toMatchObject({
      status: 412,
    });
    expect(await directory.put('kai', { name: 'KAI' }, administrator)).toMatchObject({ status: 428 });
    expect(await directory.said('kai')).toHaveLength(1);
  });

  it.each([
    { change: { successor: 'nobody' }, why: 'the successor is unknown' },
    { change: { successor: 'damri' }, why: 'nobody succeeds themselves' },
    { change: { validTo: '2000-01-01' }, why: 'it would end before it began' },
    { change: { validTo: '2026-02-31' }, why: 'there is no such day' },
    { change: { kind: 'kantor' }, why: 'there is no such kind' },
    { change: { aliases: ['x'.repeat(101)] }, why: 'a name is not that long' },
  ])('$change is refused: $why', async ({ change }) => {
    const headers = { ...(await directory.signIn('administrator')), 'if-match': '"1"' };
    expect(await directory.put('damri', change, headers)).toMatchObject({ status: 422 });
    expect(await directory.said('damri')).toHaveLength(1);
  });

  it('is not for everybody', async () => {
    const headers = { ...(await directory.signIn('officer')), 'if-match': '"1"' };
    expect(await directory.put('kai', { name: 'KAI' }, headers)).toMatchObject({ status: 403 });
    expect(await directory.put('kai', { name: 'KAI' }, { 'content-type': 'application/json' })).toMatchObject({
      status: 401,
    });
  });
});
