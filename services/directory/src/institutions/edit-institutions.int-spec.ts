import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { InstitutionChanged } from '#libs/contracts';
import { ADirectory } from '../fixtures/a-directory.js';
import type { Saying } from '../lists/read-sayings.js';
import type { DryRun } from './import-csv.js';
import { SayOnTheDay } from './say-on-the-day.js';
import type { Branch } from './show-tree.js';

let directory: ADirectory;
let administrator: Record<string, string>;
beforeAll(async () => {
  directory = await ADirectory.start();
  administrator = await directory.signIn('administrator');
});
afterAll(async () => {
  await directory.stop();
});

type Said = InstitutionChanged['data'];
const put = (code: string, change: unknown, version: number) =>
  directory.put(code, change, { ...administrator, 'if-match': `"${version}"` });
const post = (path: string, body: unknown, headers = administrator) => directory.send('POST', path, body, headers);
const turnTo = async (day: string) => {
  directory.clock.set(new Date(`${day}T03:00:00Z`));
  // At once, or the service might notice the day by itself, and nothing would be left to say.
  const said = await directory.hub.app.get(SayOnTheDay, { strict: false }).run();
  // A session does not outlive the days that pass.
  administrator = await directory.signIn('administrator');
  return said;
};
const heldOn = async (code: string, day: string) =>
  (await directory.get<{ held: Said | null; answers: Said | null }>(`institutions/${code}?on=${day}`)).body;
const branches = async (query: string) =>
  (await directory.get<{ items: Branch[] }>(`institutions/tree?${query}`)).body.items;

describe('who answered on a day', () => {
  it.each([
    { code: 'kai', day: '2025-10-01', coordinator: 'kementerian-bumn', path: 'kementerian-bumn/kai/' },
    { code: 'kai', day: '2025-10-02', coordinator: 'bp-bumn', path: 'bp-bumn/kai/' },
    { code: 'pegadaian', day: '2018-05-01', coordinator: 'kementerian-bumn', path: 'kementerian-bumn/pegadaian/' },
    { code: 'pegadaian', day: '2026-05-01', coordinator: 'bp-bumn', path: 'bp-bumn/bri/pegadaian/' },
    { code: 'pemda-9401', day: '2020-01-01', coordinator: 'pemda-91', path: 'pemda/pemda-91/pemda-9401/' },
  ])('$code on $day stood at $path', async ({ code, day, coordinator, path }) => {
    expect((await heldOn(code, day)).held).toMatchObject({ coordinator, path });
  });

  it('is the successor of what has ended', async () => {
    expect(await heldOn('pelindo-2', '2024-01-01')).toMatchObject({ held: null, answers: { code: 'pelindo' } });
    expect(await heldOn('pelindo-2', '2020-01-01')).toMatchObject({ held: { code: 'pelindo-2' } });
  });

  it('is an office of a government, though there is no row of it', async () => {
    expect((await directory.get('institutions/pemda-dpupr-3303')).body).toMatchObject({
      ...{ name: 'DPUPR Kabupaten Purbalingga', path: 'pemda/pemda-33/pemda-3303/pemda-dpupr-3303/' },
    });
  });
});

describe('the tree', () => {
  it('is shown branch by branch, as it stood on a day', async () => {
    expect((await branches('on=2025-01-01')).map(({ code }) => code)).toContain('kementerian-bumn');
    expect((await branches('')).map(({ code }) => code)).not.toContain('kementerian-bumn');
    expect(await branches('parent=pemda')).toHaveLength(38);
    expect((await branches('parent=bp-bumn')).find(({ code }) => code === 'pln')?.children).toBeGreaterThan(3);
  });
});

describe('a change with an effective date', () => {
  it('is said on its day, with nobody restarting anything', async () => {
    expect(await put('damri', { from: '2027-01-01', name: 'Damri Baru' }, 1)).toEqual({
      status: 200,
      body: { version: 1 },
    });
    expect(await directory.said('damri')).toHaveLength(1);
    expect((await heldOn('damri', '2027-01-01')).held).toMatchObject({ name: 'Damri Baru' });
    expect(await turnTo('2026-12-31')).not.toContain('damri');
    expect(await turnTo('2027-01-01')).toContain('damri');
    expect(await turnTo('2027-01-01')).toEqual([]);
    expect((await directory.said<Said>('damri')).at(-1)).toMatchObject({
      version: 2,
      name: 'Damri Baru',
      validFrom: '2027-01-01',
    });
  });
});

describe('a company that comes under a holding', () => {
  it('is of another kind from its day on', async () => {
    const [{ version } = { version: 0 }] = (await directory.said<Said>('airnav')).slice(-1);
    const change = { from: '2027-01-05', kind: 'subsidiary', parent: 'injourney' };
    expect(await put('airnav', change, version)).toMatchObject({ status: 200 });
    expect((await heldOn('airnav', '2027-01-04')).held).toMatchObject({ kind: 'bumn', parent: 'bp-bumn' });
    expect((await heldOn('airnav', '2027-01-05')).held).toMatchObject({ kind: 'subsidiary', parent: 'injourney' });
  });
});

describe('a record that has ended', () => {
  it('can be given several successors', async () => {
    const successors = ['damri', 'kai-commuter'];
    expect(await put('ppd', { successors }, 1)).toMatchObject({ status: 200 });
    expect((await directory.said<Said>('ppd')).at(-1)).toMatchObject({ successor: 'damri', successors });
    expect(await put('ppd', { successors: ['ppd'] }, 2)).toMatchObject({ status: 422 });
    expect(await put('ppd', { successors: [] }, 2)).toMatchObject({ status: 422 });
  });
});

describe('a merger', () => {
  it('ends the old one on its day and hands its branches to the successor', async () => {
    const founded = { code: 'uji-baru', name: 'Lembaga Uji', kind: 'agency', validFrom: '2027-01-02' };
    expect(await post('institutions', founded)).toMatchObject({ status: 201 });
    expect(await post('institutions', founded)).toMatchObject({ status: 409 });
    const merger = { on: '2027-02-01', ended: ['ap-3', 'kemenkop', 'kemen-umkm'], successors: ['uji-baru'] };
    expect(await post('institutions/successions', merger)).toMatchObject({ status: 422 });
    const right = { ...merger, ended: ['kemenkop', 'kemen-umkm'] };
    expect(await post('institutions/successions', right)).toMatchObject({ status: 201 });
    await turnTo('2027-01-02');
    expect((await directory.said<Said>('kemenkop')).at(-1)).toMatchObject({ successor: 'uji-baru', isOver: false });
    await turnTo('2027-02-01');
    expect((await directory.said<Said>('kemenkop')).at(-1)).toMatchObject({ successor: 'uji-baru', isOver: true });
    expect((await heldOn('kemen-umkm', '2027-02-01')).answers).toMatchObject({ code: 'uji-baru' });
  });

  it.each([
    { body: { on: '2027-03-01', ended: ['kai'], successors: ['kai'] }, why: 'nobody would take over' },
    { body: { on: '2027-03-01', ended: [], successors: ['kai'] }, why: 'nothing ends' },
    { body: { on: 'soon', ended: ['kai'], successors: ['pln'] }, why: 'there is no such day' },
  ])('is refused: $why', async ({ body }) => {
    expect(await post('institutions/successions', body)).toMatchObject({ status: 422 });
    expect(await directory.said('kai')).toHaveLength(1);
  });
});

describe('a file of institutions', () => {
  const exported = async () => (await fetch(`${directory.hub.url}/api/directory/institutions/export.csv`)).text();
  const rowsOf = async (code: string) => {
    const lines = (await exported()).split('\n');
    return [lines[0] ?? '', ...lines.filter((line) => line.startsWith(`${code},`))];
  };
  const send = async (csv: string, { headers = administrator, write = false, type = 'text/csv' } = {}) => {
    const answer = await fetch(`${directory.hub.url}/api/directory/institutions/imports?dryRun=${String(!write)}`, {
      ...{ method: 'POST', headers: { ...headers, 'content-type': type, 'accept-language': 'en' }, body: csv },
    });
    return { status: answer.status, body: (await answer.json()) as DryRun & { errors?: { message: string }[] } };
  };

  it('changes nothing when it comes back as it went out', async () => {
    expect((await send((await rowsOf('pln')).join('\n'))).body).toEqual({ changes: [], faults: [] });
  });

  it('shows every change before it is made, and makes it when told to', async () => {
    const csv = (await rowsOf('pelni'))
      .join('\n')
      .replaceAll('PT Pelni', 'PT Pelayaran')
      .replace(/PT [^,]*Pel[^,]*/g, 'PT Pelayaran Uji');
    const { body } = await send(csv);
    expect(body.faults).toEqual([]);
    expect(body.changes[0]).toMatchObject({
      code: 'pelni',
      what: 'changed',
      fields: [{ field: 'name', after: 'PT Pelayaran Uji' }],
    });
    expect(await directory.said('pelni')).toHaveLength(1);
    expect(await send(csv, { write: true })).toMatchObject({ status: 200 });
    expect((await directory.said<Said>('pelni')).at(-1)).toMatchObject({ version: 2, name: 'PT Pelayaran Uji' });
  });

  it('brings of which kind names are, reads files of before that did not, and shows what that changes', async () => {
    const rows = await rowsOf('asdp');
    expect(rows.at(-1)).toContain('official:asdp;');
    expect(rows.at(-1)).toContain(';application:ferizy');
    const csv = rows
      .map((line) => line.replaceAll('application:ferizy', 'ferizy;Product: Kapal Cepat;dermaga: merak'))
      .join('\n');
    const { body } = await send(csv);
    expect(body.faults).toEqual([]);
    expect(body.changes[0]?.fields.map(({ field }) => field)).toEqual(['aliases', 'aliasKinds']);
    expect(await send(csv, { write: true })).toMatchObject({ status: 200 });
    const said = (await directory.said<{ aliases: string[]; aliasKinds: object[] }>('asdp')).at(-1);
    expect(said?.aliases).toEqual(['asdp', '@asdp191', 'ferizy', 'kapal cepat', 'dermaga: merak']);
    expect(said?.aliasKinds).toEqual([
      { alias: 'asdp', kind: 'official' },
      { alias: '@asdp191', kind: 'official' },
      { alias: 'kapal cepat', kind: 'product' },
    ]);
  });

  it.each([
    { from: ',bp-bumn,', to: ',kai-commuter,', why: 'circle' },
    { from: '2025-10-02,,', to: '2025-10-03,,', why: 'gap' },
    { from: '2025-10-02,,', to: '2025-10-01,,', why: 'overlap' },
    { from: '2025-10-02,,', to: '2025-10-02,2028-01-01,', why: 'successor-missing' },
  ])('is refused for a $why', async ({ from, to, why }) => {
    const csv = (await rowsOf('kai')).map((line) => line.replace(from, to)).join('\n');
    expect((await send(csv)).body.faults.map((fault) => fault.why)).toContain(why);
    expect(await send(csv, { write: true })).toMatchObject({ status: 422 });
    expect(await directory.said('kai')).toHaveLength(1);
  });

  it.each([
    { csv: 'no,such,columns\n1,2,3', says: /^Line 2, code: / },
    { csv: '"', says: /^Line 1: Quote Not Closed/ },
    { csv: 'code\n\u0000', says: /./ },
    { csv: '', says: /no institution/ },
    { csv: 'code,validFrom\n', says: /no institution/ },
  ])('that cannot be read is told why: %j', async ({ csv, says }) => {
    const { status, body } = await send(csv);
    expect(status).toBe(422);
    expect(body.errors?.[0]?.message).toMatch(says);
  });

  it('may be a whole directory written with semicolons, as spreadsheets set to Indonesian do', async () => {
    const csv = stringify(parse(await exported()), { delimiter: ';', bom: true });
    expect((await send(csv)).body).toEqual({ changes: [], faults: [] });
  });

  it('may be larger than what people write elsewhere, within a limit of its own', async () => {
    const rows = (await exported()).trimEnd();
    expect(await send(rows + '\n'.repeat(2_000_000))).toMatchObject({ status: 200, body: { changes: [], faults: [] } });
    expect(await send(rows + '\n'.repeat(5_000_000))).toMatchObject({ status: 413 });
  });

  it('is sent as a file', async () => {
    expect(await send('{"csv":"code"}', { type: 'application/json' })).toMatchObject({ status: 415 });
  });

  it('is for administrators', async () => {
    const officer = await directory.signIn('officer');
    expect(await send('code', { headers: officer })).toMatchObject({ status: 403 });
  });
});

describe('the history of an institution', () => {
  it('tells what held when, and who said so', async () => {
    const { body } = await directory.get<{
      periods: unknown[];
      said: Saying[];
    }>('institutions/pelni/history');
    expect(body.said).toMatchObject([
      { version: 2, changedBy: expect.any(String), changes: [{ field: 'name', after: 'PT Pelayaran Uji' }] },
      { version: 1, changedBy: null, changes: [] },
    ]);
    expect(body.periods).toHaveLength(2);
  });
});

describe('whoever hears the directory from the beginning', () => {
  it('ends with the same view as whoever listened all the time', async () => {
    const said = await directory.db.query<{ subject: string; payload: Said }[]>(
      `select subject, payload from outbox_event where type like '%institution.changed%' order by id`,
    );
    const view = new Map(said.map(({ payload }) => [payload.code, payload]));
    const rows = await directory.db.query<{ code: string; record: Said }[]>(
      'select code, record from institution join institution_record using (code, version)',
    );
    expect(Object.fromEntries(view)).toEqual(Object.fromEntries(rows.map(({ code, record }) => [code, record])));
  });
});

describe('places', () => {
  it('are found while somebody types, with the government they lie in', async () => {
    const { items } = (await directory.get<{ items: unknown[] }>('places?q=kec%20mreb')).body;
    expect(items[0]).toMatchObject({ code: '33.03.08', government: 'pemda-3303' });
    expect(await directory.get('places?q=')).toMatchObject({ status: 422 });
  });

  it('are resolved out of a text', async () => {
    expect((await directory.get('places/resolved?text=Sukamaju%20Cilodong%20Depok')).body).toMatchObject({
      certain: { code: '32.76.08.1001' },
    });
  });
});
