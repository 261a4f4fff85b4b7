import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { ADirectory } from '../fixtures/a-directory.js';
import type { ServicesDryRun } from './import-services.js';

let directory: ADirectory;
let administrator: Record<string, string>;
beforeAll(async () => {
  directory = await ADirectory.start();
  administrator = await directory.signIn('administrator');
});
afterAll(async () => {
  await directory.stop();
});

type Cells = Record<string, string>;

const exported = async () => (await fetch(`${directory.hub.url}/api/directory/services/export.csv`)).text();
const rowsOf = async (code: string) =>
  parse<Cells>(await exported(), { columns: true }).filter((row) => row['code'] === code);
const send = async (csv: string | Cells[], { write = false, language = 'en', headers = administrator } = {}) => {
  const body = typeof csv === 'string' ? csv : stringify(csv, { header: true });
  const answer = await fetch(`${directory.hub.url}/api/directory/services/imports?dryRun=${String(!write)}`, {
    ...{ method: 'POST', headers: { ...headers, 'content-type': 'text/csv', 'accept-language': language }, body },
  });
  return { status: answer.status, body: (await answer.json()) as ServicesDryRun & { errors?: { message: string }[] } };
};

describe('a file of services', () => {
  it('is the whole catalogue, and changes nothing when it comes back as it went out', async () => {
    expect(await rowsOf('internet-rumah-gangguan')).toHaveLength(2);
    expect(await send(await exported())).toMatchObject({ status: 200, body: { changes: [], faults: [] } });
  });

  it('may be written with semicolons, as spreadsheets set to Indonesian do', async () => {
    const csv = stringify(parse(await exported()), { delimiter: ';', bom: true });
    expect((await send(csv)).body).toEqual({ changes: [], faults: [] });
  });

  it('shows every change before it is made, and makes it when told to', async () => {
    const [row = {}] = await rowsOf('tiang-kabel-telkom');
    const csv = [
      { ...row, validTo: '2027-01-01', standardDays: '7' },
      { ...row, validFrom: '2027-01-01', owner: 'mitratel', words: 'tiang telepon\ntiang + miring|roboh' },
    ];
    const { body } = await send(csv);
    expect(body).toMatchObject({
      faults: [],
      changes: [
        {
          validFrom: '2017-01-01',
          what: 'changed',
          fields: [{ field: 'validTo' }, { field: 'standardDays', after: 7 }],
        },
        { validFrom: '2027-01-01', what: 'added' },
      ],
    });
    expect(await directory.said('service:tiang-kabel-telkom')).toHaveLength(1);
    expect(await send(csv, { write: true })).toMatchObject({ status: 200, body: { faults: [] } });
    expect((await directory.said('service:tiang-kabel-telkom')).at(-1)).toMatchObject({
      ...{ version: 2, owner: 'telkom', standardDays: 7, validTo: null },
    });
    expect(await send(csv)).toMatchObject({ body: { changes: [], faults: [] } });
  });

  it.each([
    { cells: { owner: 'kementerian-bumn' }, why: 'owner-not-there' },
    { cells: { owner: 'nobody' }, why: 'owner-unknown' },
    { cells: { topics: 'energi\nnothing' }, why: 'topic-unknown' },
    { cells: { validTo: '2016-01-01' }, why: 'ends-before-it-begins' },
  ])('is refused for a $why', async ({ cells, why }) => {
    const csv = (await rowsOf('sinyal-seluler')).map((row) => ({ ...row, ...cells }));
    expect((await send(csv)).body.faults.map((fault) => fault.why)).toContain(why);
    expect(await send(csv, { write: true })).toMatchObject({ status: 422 });
    expect(await directory.said('service:sinyal-seluler')).toHaveLength(1);
  });

  it.each([
    { language: 'id', says: /^Baris 2, class: .*complaint/ },
    { language: 'en', says: /^Line 2, class: .*complaint/ },
  ])('that cannot be read is told why, in the language $language', async ({ language, says }) => {
    const csv = (await rowsOf('sinyal-seluler')).map((row) => ({ ...row, class: 'keluhan' }));
    const { status, body } = await send(csv, { language });
    expect(status).toBe(422);
    expect(body.errors?.[0]?.message).toMatch(says);
  });

  it.each(['', 'code,validFrom\n', 'x'.repeat(300_000), '"'])('that holds no service is refused (%#)', async (csv) => {
    expect((await send(csv)).status).toBe(422);
  });

  it('is read from administrators alone', async () => {
    const officer = await directory.signIn('officer');
    expect(await send(await rowsOf('sinyal-seluler'), { headers: officer })).toMatchObject({ status: 403 });
  });
});
