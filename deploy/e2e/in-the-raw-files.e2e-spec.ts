import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import pg from 'pg';
import { engineAddresses } from '../local/engine-addresses.js';
import { postgresPlaceOf } from '../local/engines/postgres-place.js';
import { secretsOf } from '../local/engines/secrets.js';
import { projectFile } from '../local/project-root.js';
import { fileOnWeb } from './a-citizen.js';
import { homeOfTheHub, theHub } from './a-hub.js';
import { everythingSaid } from './look-everywhere.js';
import { RawFiles } from './raw-files.js';
import { StaffWhoErase, type Filing } from './staff-who-erase.js';

/** Of what is written, the addresses and the numbers of all that is filed: nowhere else in the hub. */
const words = ['labang', '81298765432', '81298760002', '731290000', '31710101019', 'isi berkas lipan'];

/** One word for each way in which something may stand in a file. */
const planted: Readonly<Record<string, string>> = {
  lipanmerah: 'Listrik padam di lipanmerah',
  lipanhijau: 'LIPANHIJAU',
  lipankuning: Buffer.from('lipankuning').toString('hex'),
  lipanputih: Buffer.from('lipanputih').toString('base64'),
  lipanungu: Buffer.from('.lipanungu').toString('base64'),
  lipanjingga: Buffer.from('..lipanjingga').toString('base64'),
};
const plantedWide = 'lipanbiru';

/** What the guide tells an operator to run, statement by statement. */
function statementsOfTheGuide(): string[] {
  const guide = readFileSync(projectFile('docs/operators-guide.md'), 'utf8');
  const script = /### What an erasure leaves on the disk\n[\s\S]*?```sql\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  return script.split('\n\n').map((one) => one.trim());
}

describe('the raw files of a hub', () => {
  const hub = theHub();
  const home = homeOfTheHub();
  const { adminUrl, brokers } = engineAddresses(home, secretsOf(home), {});
  const files = new RawFiles({
    postgres: join(postgresPlaceOf(home), 'data'),
    kafka: home.file('kafka', 'data'),
    logs: home.logs,
  });
  let db: pg.Client;
  let staff: StaffWhoErase;
  let filings: Filing[] = [];
  let keys: ReadonlyMap<string, Buffer> = new Map();

  beforeAll(async () => {
    db = new pg.Client({ connectionString: adminUrl });
    await db.connect();
    staff = await StaffWhoErase.of({ phoneUrl: hub.phoneUrl, url: (_, path) => hub.url + path }, adminUrl);
    // PostgreSQL keeps its statistics of a table that has become empty, and a hub has other complaints.
    await fileOnWeb(hub, 'Listrik padam sejak kemarin malam di Sukamaju, PLN belum datang juga');
    filings = await staff.fileAndAnswerAll();
    keys = await keysThere();
    // As PostgreSQL does by itself, now and then.
    await db.query('analyze');
    await db.query('checkpoint');
  }, 120_000);
  afterAll(async () => {
    await db?.query('drop table if exists public.planted');
    await db?.end();
  });

  const keysThere = async () => {
    const { rows } = await db.query<{ id: string; wrapped: Buffer }>(
      'select complaint_id as id, wrapped from vault.data_key',
    );
    return new Map(rows.map(({ id, wrapped }) => [id, wrapped]));
  };

  it('give away a word that somebody writes there, in whatever form', async () => {
    await db.query('create table public.planted (text text, bytes bytea)');
    for (const text of Object.values(planted)) await db.query('insert into public.planted (text) values ($1)', [text]);
    await db.query('insert into public.planted (bytes) values ($1)', [Buffer.from(plantedWide, 'utf16le')]);
    await db.query('checkpoint');
    const all = [...Object.keys(planted), plantedWide];
    const places = expect.arrayContaining(['postgres base', 'postgres pg_wal']);
    expect(files.placesOf(all)).toEqual(Object.fromEntries(all.map((word) => [word, places])));
  }, 120_000);

  it('hold of a complaint what is sealed of it, its key, and in the clear only the words that officers search', async () => {
    const said = await everythingSaid(brokers);
    const sealed = said.find(
      ({ where, text }) => where === 'salur.complaints' && text.includes(filings[0]?.filed.code ?? '?'),
    );
    expect(files.placesOf(words)).toEqual({ labang: ['postgres base', 'postgres pg_wal'] });
    const [[id, key] = ['', Buffer.alloc(0)]] = [...keys];
    expect(files.placesOfBytes({ key, sealed: Buffer.from(longestSealedIn(sealed?.text ?? '')) })).toEqual({
      key: ['postgres base', 'postgres pg_wal'],
      sealed: expect.arrayContaining(['kafka salur.complaints']),
    });
    expect(id).not.toBe('');
  }, 120_000);

  it('hold nothing by which what was erased could be read, once the log of changes is written over as the guide says', async () => {
    expect(await staff.erase(filings)).toEqual([]);
    await eventually(async () => (await keysThere()).size <= keys.size - filings.length, 'their keys are destroyed');
    const left = await keysThere();
    const destroyed = Object.fromEntries([...keys].filter(([id]) => !left.has(id)));
    await db.query('checkpoint');
    // As PostgreSQL works, and the reason for what the guide says.
    const atFirst = Object.values(files.placesOfBytes(destroyed)).flat();
    expect([...new Set(atFirst)]).toContain('postgres pg_wal');
    for (const statement of statementsOfTheGuide()) await db.query(statement);
    expect(files.placesOfBytes(destroyed)).toEqual({});
    expect(files.placesOf(words)).toEqual({});
  }, 180_000);
});

const longestSealedIn = (text: string): string =>
  (text.match(/[\w-]{38,}/g) ?? []).sort((one, other) => other.length - one.length)[0] ?? '';
