import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '#libs/testing';
import { strFromU8, unzipSync } from 'fflate';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, places, tellOfInstitutions } from '../fixtures/a-complaint.js';

let casework: ACasework;
let officer: Browser;
let coordinator: Browser;
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  officer = await casework.desk.signIn('officer', places.pln, 'Petugas PLN');
  coordinator = await casework.desk.signIn('coordinator', 'bp-bumn/');
  await aCase(casework, 'pln', { text: '=HYPERLINK("http://jahat")' });
  await aCase(casework, 'pln', { class: 'information-request', text: '+62 812' });
  await aCase(casework, 'kai', { text: 'Kereta terlambat' });
});
afterAll(async () => {
  await casework?.stop();
});

const take = async (query: string, by = officer) => {
  const answer = await by.open(`/api/casework/exports/cases?${query}`, AbortSignal.timeout(20_000));
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
};
const linesOf = async (query: string, by = officer) =>
  (await take(query, by)).bytes.toString('utf8').trimEnd().split('\r\n');

describe('an export of the inbox', () => {
  it('is what the filter shows, to whom it shows it', async () => {
    const { headers, bytes } = await take('format=csv&view=open');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(headers.get('content-disposition')).toBe('attachment; filename="salur-aduan-2026-11-23.csv"');
    expect(headers.get('x-total-rows')).toBe('2');
    const lines = await linesOf('format=csv&view=open');
    expect(lines[0]).toMatch(/;Diambil oleh Petugas PLN \(pln\), 2026-11-23 \d\d:\d\d WIB$/);
    expect(lines[0]).toMatch(/^\uFEFFKode;Jenis;Status;/);
    expect(lines.slice(1)).toHaveLength(2);
    expect(lines.slice(1).every((line) => line.includes(';pln;PT pln;'))).toBe(true);
    expect(await linesOf('format=csv&view=open&class=information-request')).toHaveLength(2);
    expect(await linesOf('format=csv&view=open', coordinator)).toHaveLength(4);
    expect(await linesOf('format=csv&view=closed')).toHaveLength(1);
  });

  it('holds what citizens wrote only when asked for, harmless, and says so in its book', async () => {
    expect((await linesOf('format=csv&view=open')).join('')).not.toContain('jahat');
    const lines = (await linesOf('format=csv&view=open&texts=true&q=')).join('\n');
    expect(lines).toContain(`"'=HYPERLINK(""http://jahat"")"`);
    expect(lines).toContain(`'+62 812`);
    const book = await casework.admin.query<unknown[]>(
      'select staff_name, format, texts, filter from casework.export order by id desc limit 1',
    );
    expect(book).toEqual([{ staff_name: 'Petugas PLN', format: 'csv', texts: true, filter: { view: 'open' } }]);
  });

  it('keeps in its book that words were searched for, and not which: an erasure would not reach them', async () => {
    expect((await take('format=csv&view=open&q=Siti+Aminah+08123456789')).status).toBe(200);
    const book = await casework.admin.query<unknown[]>('select filter from casework.export order by id');
    expect(book.at(-1)).toEqual({ filter: { view: 'open', searched: true } });
    expect(JSON.stringify(book)).not.toContain('Siti');
  });

  it('is a workbook, too', async () => {
    const { bytes, headers } = await take('format=xlsx&view=open&texts=true', coordinator);
    expect(headers.get('content-type')).toContain('spreadsheetml');
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet.match(/<row>/g)).toHaveLength(4);
    expect(sheet).toContain('>=HYPERLINK("http://jahat")</t>');
    expect(sheet).not.toContain('<f>');
  });

  it('is as long as the list, whatever its length', async () => {
    for (let count = 0; count < 12; count += 1) await aCase(casework, 'pln-icon-plus');
    const of = await casework.desk.signIn('officer', places['pln-icon-plus']);
    await casework.admin.query(
      `insert into casework."case" select (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(), 'assignment_id', gen_random_uuid()))).*
         from casework."case" as one, generate_series(1, 60) where institution_code = 'pln-icon-plus'`,
    );
    const lines = await linesOf('format=csv&view=open', of);
    expect(lines).toHaveLength(1 + 12 * 61);
  });

  it.each(['format=pdf', 'format=csv&view=all', ''])('is refused with %s', async (query) => {
    expect((await take(query)).status).toBe(422);
  });

  it('is not for the triage desk', async () => {
    expect((await take('format=csv', await casework.desk.signIn('triage', 'panrb/'))).status).toBe(403);
  });
});
