import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser, BrowserContext, Locator, Page, Route } from 'playwright-core';
import { sessionCookie } from '#libs/access';
import { aBrowser, axeFaults, expect, textOf } from '#libs/browser';
import { institutionChanged } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { AWebDoor } from '../fixtures/a-web-door.js';
import { postAtCounter } from '../fixtures/post-at-counter.js';

let door: AWebDoor;
let browser: Browser;
let clerk: Record<string, string>;
beforeAll(async () => {
  door = await AWebDoor.start();
  for (const code of ['pln', 'kai']) {
    await door.tell(institutionChanged, code, { code, name: `PT ${code.toUpperCase()}`, kind: 'bumn', version: 1 });
  }
  clerk = await door.signIn('clerk', 'bp-bumn/');
  browser = await aBrowser();
});
afterAll(async () => {
  await browser?.close();
  await door?.stop();
});

const post = (path: string, body: object, headers = clerk) => postAtCounter(door, headers, { path, body });
const countComplaints = async () => {
  const [row] = await door.db.query<{ count: string }[]>('select count(*) from complaint');
  return Number(row?.count);
};

describe('filing at a counter', () => {
  it('makes one complaint for each institution, linked, and the same again when it is repeated', async () => {
    const before = await countComplaints();
    const visit = { filingId: uuidV7(), text: 'Listrik dan kereta', institutions: ['pln', 'kai'] };
    const [first, again] = [await post('complaints', visit), await post('complaints', visit)];
    expect(first.status).toBe(201);
    expect(first.body.receipts?.map(({ institution }) => institution)).toEqual(['pln', 'kai']);
    expect(again.body).toEqual(first.body);
    expect(await countComplaints()).toBe(before + 2);
    const [one, other] = first.body.receipts ?? [];
    const page = await fetch(`${door.url}/lacak/${one?.code}`, {
      headers: { cookie: `salur_laporan=${one?.code}.${one?.replyKey}` },
    });
    expect(await page.text()).toContain(`/lacak/${other?.code}`);
  });

  it('is for clerks, and for nobody whose request does not come from the page', async () => {
    const officer = await door.signIn('officer', 'bp-bumn/pln/');
    const visit = { filingId: uuidV7(), text: 'x' };
    expect((await post('complaints', visit, officer)).status).toBe(403);
    expect((await post('complaints', visit, { cookie: clerk['cookie'] ?? '' })).status).toBe(403);
    expect((await post('complaints', visit, {})).status).toBe(401);
  });
});

async function aCounter(): Promise<{ window: BrowserContext; page: Page }> {
  const window = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const value = (clerk['cookie'] ?? '').slice(sessionCookie.length + 1);
  await window.addCookies([
    {
      name: sessionCookie,
      value,
      url: door.url.replace('http:', 'https:'),
      secure: true,
      httpOnly: true,
      sameSite: 'Lax',
    },
  ]);
  const page = await window.newPage();
  await page.goto(`${door.url}/loket`);
  await page.getByText('Tersambung').waitFor();
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  return { window, page };
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel('Ceritakan apa yang terjadi').fill(text);
  await page.getByRole('button', { name: 'Simpan dan kirim' }).click();
  await expect(page.getByLabel('Ceritakan apa yang terjadi')).toHaveValue('');
}

describe('the page of the counter', () => {
  it('works without a network, also after it was closed, and then files exactly what was written', async () => {
    const { window, page } = await aCounter();
    const before = await countComplaints();
    await window.setOffline(true);
    for (const text of ['Satu', 'Dua']) await write(page, text);
    await page.goto(`${door.url}/loket`);
    await page.getByText('Tidak ada sambungan').waitFor();
    await write(page, 'Tiga');
    await expect(page.locator('li[data-state=waiting]')).toHaveCount(3);
    expect(await countComplaints()).toBe(before);
    const inTheClear = await page.evaluate<string>(storedText);
    expect(inTheClear).not.toContain('Satu');

    await window.setOffline(false);
    await page.goto(`${door.url}/loket`);
    await expect(page.locator('li[data-state=sent]')).toHaveCount(3);
    await page.reload();
    await page.getByText('Tersambung').waitFor();
    expect(await countComplaints()).toBe(before + 3);
    // None of them left a contact: the code is fetched with the number on paper.
    await expect(await sentAfter(page, 2)).toHaveCount(3);
    await expect(await sentAfter(page, 4)).toHaveCount(0);
    await window.close();
  }, 60_000);

  it('can be put on a tablet like a program, as the browser itself judges', async () => {
    const { window, page } = await aCounter();
    const judge = await window.newCDPSession(page);
    const { url, errors, data } = await judge.send('Page.getAppManifest');
    expect([new URL(url).pathname, errors]).toEqual(['/loket/loket.webmanifest', []]);
    expect(JSON.parse(data ?? '')).toMatchObject({ start_url: '/loket', scope: '/loket', display: 'standalone' });
    const { installabilityErrors } = await judge.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    await window.close();
  });

  it('prints a receipt without a network: its own number, and that the code follows', async () => {
    const { window, page } = await aCounter();
    await window.setOffline(true);
    await page.getByRole('button', { name: 'Tambah instansi lain' }).click();
    const chosen = page.getByLabel('Ditujukan ke instansi mana?');
    for (const [at, code] of ['pln', 'kai'].entries()) await chosen.nth(at).selectOption(code);
    await page.getByLabel(/Nomor HP \(/).fill('0812 5555 0404');
    await write(page, 'Isi yang tidak dicetak');
    const row = page.locator('li[data-state=waiting]');
    const number = await textOf(row, /L-[0-9A-F]{4}-[0-9A-F]{4}/);
    expect(await axeFaults(page)).toEqual([]);
    await page.evaluate('window.print = () => {}');
    for (const [name, width] of [
      ['Struk 80 mm', 227],
      ['Struk 58 mm', 164],
      ['Kertas A6', 298],
    ] as const) {
      await row.getByRole('button', { name }).click();
      await page.emulateMedia({ media: 'print' });
      const paper = page.locator('body');
      const words = new RegExp(`Tanda terima sementara\\s+${number}[^]*PT PLN, PT KAI[^]*Kode lacak menyusul`);
      await expect(paper).toHaveText(words, { useInnerText: true });
      await expect(paper).not.toHaveText(/Isi yang tidak|Antrean|tidak meninggalkan kontak/, { useInnerText: true });
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/MediaBox ?\[0 0 ([\d.]+)/g)].map(([, one]) => Math.round(Number(one)));
      expect(boxes).toEqual([width]);
      await page.emulateMedia({ media: 'screen' });
    }
    await window.setOffline(false);
    const sent = page.locator('li[data-state=sent]');
    await expect(sent).toContainText(number);
    await expect(await sentAfter(page, 2)).toHaveCount(0);
    await window.close();
  }, 60_000);

  it('sends again what was filed while its answer was lost, and files nothing twice', async () => {
    const { window, page } = await aCounter();
    const before = await countComplaints();
    const lost = Promise.withResolvers<undefined>();
    const loseAnswer = async (route: Route) => {
      await route.fetch();
      await route.abort();
      lost.resolve(undefined);
    };
    await page.route('**/api/counter/complaints', loseAnswer, { times: 1 });
    await write(page, 'Jawabannya hilang');
    await lost.promise;
    expect(await countComplaints()).toBe(before + 1);
    await page.reload();
    await expect(page.locator('li[data-state=sent]')).toHaveCount(1);
    expect(await countComplaints()).toBe(before + 1);
    await window.close();
  }, 60_000);

  it('shows what was refused, to be mended, and prints the receipt of what was filed', async () => {
    const { window, page } = await aCounter();
    await page.getByRole('button', { name: 'Tambah instansi lain' }).click();
    await page.getByLabel('Ditujukan ke instansi mana?').first().selectOption('pln');
    await page.getByLabel('Ditujukan ke instansi mana?').nth(1).selectOption('kai');
    await page.getByLabel(/Nomor HP \(/).fill('12');
    await write(page, 'Nomornya salah');
    await page.getByText('Nomor HP tidak terbaca').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Perbaiki' }).click();
    // The click can be over before the page has put the old words into the form, above what is written next.
    await page.locator('li[data-state=refused]').waitFor({ state: 'detached' });
    const chosen = page.getByLabel('Ditujukan ke instansi mana?');
    for (const [at, code] of ['pln', 'kai'].entries()) await expect(chosen.nth(at)).toHaveValue(code);
    await expect(chosen).toHaveCount(2);
    await page.getByLabel(/Nomor HP \(/).fill('0812 5555 0303');
    await page.getByRole('button', { name: 'Simpan dan kirim' }).click();
    const sent = page.locator('li[data-state=sent]');
    const print = sent.getByRole('button', { name: 'Struk 80 mm' }).first();
    await print.focus();
    // One sending waits for the other: with the second under way the first has drawn the queue.
    const sendAgain = () =>
      Promise.all([
        page.waitForResponse('**/api/counter/session'),
        page.evaluate(`dispatchEvent(new Event('online'))`),
      ]);
    await sendAgain();
    await sendAgain();
    await expect(print).toBeFocused();
    const [slip] = await Promise.all([window.waitForEvent('page'), print.click()]);
    await slip.getByRole('heading', { name: 'Laporan diterima' }).waitFor();
    await window.close();
  }, 60_000);
});

/** Of those that were sent, what the page still shows so many days later. */
async function sentAfter(page: Page, days: number): Promise<Locator> {
  await page.evaluate(`sessionStorage.setItem('days', ${days})`);
  await page.addInitScript(`
    const now = Date.now.bind(Date);
    Date.now = () => now() + Number(sessionStorage.getItem('days')) * 86_400_000;`);
  await page.reload();
  await page.getByText('Tersambung').waitFor();
  return page.locator('li[data-state=sent]');
}

/** Runs in the browser: everything that the queue has stored, as text. */
const storedText = `new Promise((resolve) => {
  const opening = indexedDB.open('salur-loket');
  opening.onsuccess = () => {
    const all = opening.result.transaction('item').objectStore('item').getAll();
    all.onsuccess = () => resolve(all.result.map(({ sealed }) => new TextDecoder().decode(sealed)).join(' '));
  };
})`;
