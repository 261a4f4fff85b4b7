import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aBrowser, axeFaults, textOf } from '#libs/browser';
import { complaintErased } from '#libs/contracts';
import { MakeAnchors } from '../anchors/make-anchors.js';
import { ACasework } from '../fixtures/a-casework.js';
import { aComplaint, aCase, tellOfInstitutions, write } from '../fixtures/a-complaint.js';
import { Entry } from '../cases/entry.entity.js';
import { Complaint } from '../complaints/complaint.entity.js';
import { commitmentTo, recordHash } from '../timeline/hash-chain.js';
import { readChain } from '../timeline/read-chain.js';
import { recordOf } from '../timeline/record-of.js';
import type { History } from './history.js';

const dayMs = 86_400_000;
let casework: ACasework;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'salur-history-'));
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  // Ids of lines are made by the real time, and anchors part them by it.
  casework.clock.advance(Date.now() - casework.clock.now().getTime());
  browser = await aBrowser();
});
afterAll(async () => {
  await browser?.close();
  await casework?.stop();
  rmSync(folder, { recursive: true });
});

const anchor = () => casework.hub.app.get(MakeAnchors, { strict: false }).run();
const codeOf = async (id: string) => (await casework.db.getRepository(Complaint).findOneByOrFail({ id })).code;
async function take(id: string, query = '', key = casework.vault.replyKeyOf(id)): Promise<Response> {
  return fetch(`${casework.hub.url}/api/casework/history/${await codeOf(id)}${query}`, {
    headers: key === '' ? {} : { 'reply-key': key },
  });
}
const historyOf = async (id: string) => (await (await take(id, '?as=json')).json()) as History;
async function published() {
  const answer = await fetch(`${casework.hub.url}/api/casework/anchors`);
  return ((await answer.json()) as { anchors: { day: string; hash: string; previous: string | null }[] }).anchors;
}

/** What the downloaded file says of itself, opened from a disk without a network. */
async function verdictOf(html: string): Promise<{ verdict: string; faults: string[]; asked: string[] }> {
  const file = join(folder, 'riwayat.html');
  writeFileSync(file, html);
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, offline: true });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  const verdict = await textOf(page.locator('#verdict.good, #verdict.bad'));
  const faults = await axeFaults(page);
  await context.close();
  return { verdict, faults, asked: asked.filter((url) => !url.startsWith('file:')) };
}

describe('the history that a citizen takes home', () => {
  let complaintId: string;
  beforeAll(async () => {
    ({ complaintId } = await aCase(casework, 'pln', { text: 'Lampu </script><b>jalan</b> mati' }));
    await write(casework, complaintId, 'Masih mati juga');
    // Of the day of its lines whatever the hour, also in the minutes around midnight.
    casework.clock.advance(2 * dayMs);
    expect(await anchor()).toBe(1);
    expect(await anchor()).toBe(0);
  });

  it('verifies itself without a network, with its words and the anchor of its day', async () => {
    const html = await (await take(complaintId)).text();
    expect(await verdictOf(html)).toEqual({
      verdict: 'Utuh: 3 catatan saling menyambung, semua tulisan cocok, dan 1 jangkar cocok.',
      faults: [],
      asked: [],
    });
    const { anchors, texts } = await historyOf(complaintId);
    expect(texts.map(({ text }) => text)).toEqual(['Lampu </script><b>jalan</b> mati', 'Masih mati juga']);
    expect(anchors.map(({ hash }) => hash)).toEqual([(await published())[0]?.hash]);
  });

  it.each([
    { forgery: 'a record was changed', forge: (html: string) => html.replace('"what":"opened"', '"what":"closed"') },
    { forgery: 'its words were changed', forge: (html: string) => html.replace('Masih mati', 'Sudah nyala') },
    { forgery: 'the tree was changed', forge: (html: string) => html.replace(/"root":"../, '"root":"zz') },
  ])('says so when $forgery', async ({ forge }) => {
    const html = await (await take(complaintId, '?language=en')).text();
    expect((await verdictOf(html)).verdict).toMatch(/^Whole: 3 records/);
    expect(forge(html)).not.toBe(html);
    expect((await verdictOf(forge(html))).verdict).toMatch(/^Not whole: /);
  });

  it('is given to nobody else, and is gone with an erasure', async () => {
    const [own, other] = [await aComplaint(casework), await aComplaint(casework)];
    for (const key of ['', casework.vault.replyKeyOf(other), 'salah'])
      expect(await (await take(own, '', key)).json()).toMatchObject({ status: 403 });
    const unknown = await fetch(`${casework.hub.url}/api/casework/history/AAAA-BBBB-C`);
    expect(unknown.status).toBe(403);
    await casework.tell(complaintErased, own, { erasedAt: casework.clock.now().toISOString() });
    expect((await take(own)).status).toBe(403);
  });

  it('is proven with what only the key makes: no copy of a sealed text tells what an erased one may have been', async () => {
    const [filed, added] = ['08123456789', 'Ya'];
    const id = await aComplaint(casework, { text: filed });
    await write(casework, id, added);
    await casework.vault.erase(casework.admin, id);
    await casework.tell(complaintErased, id, { erasedAt: casework.clock.now().toISOString() });
    const said = JSON.stringify(casework.heard.filter(({ subject }) => subject === id));
    const salts = (said.match(/[\w-]{16,}/g) ?? []).flatMap((one) => [one, one.slice(0, 16)]);
    const guesses = salts.flatMap((salt) => [filed, added].map((text) => commitmentTo(text, salt)));
    const kept = await readChain(casework.db.manager, id);
    expect(kept.filter(({ commitment }) => commitment !== null)).toHaveLength(2);
    expect(guesses.filter((guess) => kept.some(({ commitment }) => commitment === guess))).toEqual([]);
    expect((await casework.chainOf(id)).broken).toBeNull();
  });

  it('also verifies what was committed to with the beginning of the sealed text, as it once was', async () => {
    const id = await aComplaint(casework, { text: 'Lampu padam' });
    const [filed] = await readChain(casework.db.manager, id);
    const { text } = await casework.db.getRepository(Complaint).findOneByOrFail({ id });
    const once = Object.assign(filed ?? new Entry(), {
      commitment: commitmentTo('Lampu padam', text?.slice(0, 16) ?? ''),
    });
    const { commitment } = once;
    await casework.db.getRepository(Entry).update(once.id, { commitment, hash: recordHash(recordOf(once)) });
    const html = await (await take(id)).text();
    expect((await verdictOf(html)).verdict).toMatch(/^Utuh: 1 catatan/);
  });
});

describe('the daily anchors', () => {
  it('stand on each other, and cover days on which the hub stood still', async () => {
    const [before] = await published();
    await aComplaint(casework);
    casework.clock.advance(3 * dayMs);
    await anchor();
    const [last, second] = await published();
    expect(second).toEqual(before);
    expect(last?.previous).toBe(before?.hash);
  });

  it('are made once, however many processes are at it', async () => {
    casework.clock.advance(dayMs);
    const made = await Promise.all(Array.from({ length: 5 }, anchor));
    expect(made.reduce((sum, one) => sum + one, 0)).toBe(1);
  });

  it('are paged by day, and a wrong day is told', async () => {
    const [last] = await published();
    const page = async (before: string) => fetch(`${casework.hub.url}/api/casework/anchors?before=${before}`);
    const earlier = (await (await page(last?.day ?? '')).json()) as { anchors: { day: string }[] };
    expect(earlier.anchors.map(({ day }) => day)).not.toContain(last?.day);
    expect((await page('kemarin')).status).toBe(422);
  });
});
