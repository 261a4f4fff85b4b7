import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { institutionChanged } from '#libs/contracts';
import { wordsOfPdf, type Browser } from '#libs/testing';
import { tellOfDirectory } from '../fixtures/a-directory.js';
import { Story } from '../fixtures/a-story.js';
import { ASupervisor } from '../fixtures/a-supervisor.js';
import { MakeDigests } from './make-digests.js';
import type { DigestLine } from './read-digests.js';

let supervisor: ASupervisor;
let coordinator: Browser;
let stranger: Browser;
beforeAll(async () => {
  supervisor = await ASupervisor.start('2026-11-23T03:00:00Z');
  await tellOfDirectory(supervisor);
  for (const [code, name] of [
    ['bp-bumn', 'BP BUMN'],
    ['kemenhub', 'Kementerian Perhubungan'],
  ] as const) {
    await supervisor.tell(institutionChanged, code, { code, name, path: `${code}/`, timeZone: 'Asia/Jakarta' });
  }
  await new Story(supervisor, 'aspiration', 'pln-papua').begun();
  await signIn('2026-12-01T02:00:00Z');
  await supervisor.clocks.look(true);
  await new Story(supervisor, 'aspiration', 'kai').begun();
});
afterAll(async () => {
  await supervisor?.stop();
});

const signIn = async (now: string) => {
  supervisor.time.set(new Date(now));
  coordinator = await supervisor.desk.signIn('coordinator', 'bp-bumn/');
  stranger = await supervisor.desk.signIn('coordinator', 'kemenhub/');
};
const make = () => supervisor.hub.app.get(MakeDigests, { strict: false }).run();
const list = async (by = coordinator) => (await by.get<{ items: DigestLine[] }>('/api/supervisor/digests')).body.items;
const document = (by: Browser, day = '2026-12-01', asked = '') =>
  by.open(`/api/supervisor/digests/bp-bumn/${day}/document${asked}`, AbortSignal.timeout(10_000));

describe('the digest of a night', () => {
  it('is made once for each institution with a coordinator, whatever restarts and however many make it', async () => {
    await signIn('2026-12-01T20:00:00Z');
    await Promise.all([make(), make()]);
    expect(await make()).toBe(0);
    const [row] = await supervisor.db.query<{ made: number }[]>('select count(*)::int as made from digest');
    expect(row).toEqual({ made: 2 });
  });

  it('is listed with what it says, the latest first', async () => {
    expect(await list()).toMatchObject([
      { institution: 'bp-bumn', institutionName: 'BP BUMN', day: '2026-12-01', open: 2, overdue: 1, opened: 1 },
    ]);
    await signIn('2026-12-02T20:00:00Z');
    await make();
    expect((await list()).map(({ day, opened }) => [day, opened])).toEqual([
      ['2026-12-02', 0],
      ['2026-12-01', 1],
    ]);
  });

  it('says how things stand, what happened on that day and what is late, in a document', async () => {
    const answer = await document(coordinator);
    expect(answer.headers.get('content-disposition')).toContain('ikhtisar-bp-bumn-2026-12-01.pdf');
    const words = wordsOfPdf(Buffer.from(await answer.arrayBuffer()));
    expect(words).toContain('BP BUMN, 1 Desember 2026');
    expect(words).toMatch(/ Diambil oleh [^(]+\(bp-bumn\), .+ WIB$/);
    expect(words).toContain('Aduan terbuka 2');
    expect(words).toContain('Masuk 1');
    expect(words).toMatch(/PT pln-papua Penyelesaian 30 November 2026/);
    expect(words).toMatch(/PT pln 1 1 0/);
    expect(words).toMatch(/PT pln 0 1 0 0 0/);
  });

  it('has charts as shapes with words, each told to who does not see it', async () => {
    const pdf = Buffer.from(await (await document(coordinator)).arrayBuffer()).toString('latin1');
    expect(pdf.match(/\/S \/Figure/g)).toHaveLength(2);
    expect(pdf.match(/\/Alt \(Grafik batang: aduan yang jatuh tempo/g)).toHaveLength(1);
    expect(pdf).not.toContain('/Subtype /Image');
    const words = wordsOfPdf(Buffer.from(pdf, 'latin1'));
    // The key of the chart, and the heading of the table.
    expect(words.match(/Mungkin terlambat/g)).toHaveLength(2);
  });

  it('is in English for who asks for it; of a night on which only the Indonesian one was drawn, that', async () => {
    const read = async (asked = '', day = '2026-12-01') =>
      wordsOfPdf(Buffer.from(await (await document(coordinator, day, asked)).arrayBuffer()));
    const words = await read('?language=en');
    for (const said of ['DAILY DIGEST', '1 December 2026', 'Open complaints 2', 'Came in 1', 'Taken by '])
      expect(words).toContain(said);
    expect(words).toMatch(/PT pln-papua Resolution 30 November 2026/);
    expect(words).not.toMatch(/aduan|tepat waktu|hari/i);
    expect((await document(coordinator, '2026-12-01', '?language=jv')).status).toBe(422);
    await supervisor.db.query(
      `insert into digest (institution_code, day, made_at, figures, document)
       select institution_code, '2026-11-29', made_at, figures, document from digest
        where institution_code = 'bp-bumn' and day = '2026-12-01'`,
    );
    const unmarked = (drawn: string) => drawn.replace(/ (?:Taken by|Diambil oleh) .*$/, '');
    expect(unmarked(await read('?language=en', '2026-11-29'))).toBe(unmarked(await read()));
  });

  it('is nobody else’s', async () => {
    expect((await list(stranger)).map(({ institution }) => institution)).toEqual(['kemenhub', 'kemenhub']);
    expect((await document(stranger)).status).toBe(404);
    expect((await document(coordinator, '2026-11-30')).status).toBe(404);
    expect((await document(coordinator, 'yesterday')).status).toBe(422);
    const officer = await supervisor.desk.signIn('officer', 'bp-bumn/pln/');
    expect((await officer.get('/api/supervisor/digests')).status).toBe(403);
  });
});
