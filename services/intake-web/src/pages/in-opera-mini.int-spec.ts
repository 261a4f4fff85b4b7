import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aBrowser, axeFaults, expect, textOf } from '#libs/browser';
import { caseAnswered, caseOpened, complaintAssigned, institutionChanged } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { aPng } from '../fixtures/a-png.js';
import { AWebDoor } from '../fixtures/a-web-door.js';
import { asOperaMini } from '../fixtures/as-opera-mini.js';

const pictures = process.env['SALUR_PICTURES'];
let door: AWebDoor;
let browser: Browser;
beforeAll(async () => {
  door = await AWebDoor.start();
  await door.tell(institutionChanged, 'pln', { code: 'pln', name: 'PT PLN (Persero)', kind: 'bumn', version: 1 });
  browser = await aBrowser();
});
afterAll(async () => {
  await browser?.close();
  await door?.stop();
});

/** The screen of a small phone. What the extreme mode draws has no scripts left when it arrives. */
async function open(javaScriptEnabled = false): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 480 }, javaScriptEnabled });
  await context.route('**/gaya/*.css', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: asOperaMini(await answer.text()) });
  });
  return context.newPage();
}

const look = async (page: Page, name: string) => {
  if (!pictures) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/opera-mini-${name}.png`, fullPage: true });
};

/** Files with a picture, as a citizen does with the keys of a phone. */
async function file(page: Page): Promise<string> {
  await page.goto(door.url);
  await look(page, 'home');
  await page.getByRole('link', { name: /Buat laporan/ }).click();
  await page.getByLabel('Pengaduan').check();
  await page.getByLabel('Ceritakan apa yang terjadi').fill('Lampu jalan mati sejak dua minggu');
  await page.getByLabel(/Di mana kejadiannya/).fill('Jalan Melati');
  await page.getByLabel(/Ditujukan ke instansi mana/).selectOption({ label: 'PT PLN (Persero)' });
  const picture = { name: 'lampu.png', mimeType: 'image/png', buffer: Buffer.from(aPng()) };
  await page.getByLabel(/Foto atau dokumen/).setInputFiles(picture);
  await look(page, 'form');
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await page.getByRole('heading', { name: 'Laporan diterima' }).waitFor();
  await look(page, 'receipt');
  return textOf(page.getByTestId('code'));
}

async function answer(code: string): Promise<void> {
  const [id, assignmentId, caseId, entryId] = [await door.idOf(code), uuidV7(), uuidV7(), uuidV7()];
  const institution = { code: 'pln', name: 'PT PLN (Persero)', kind: 'bumn' as const };
  await door.tell(complaintAssigned, id, { assignmentId, institution });
  await door.tell(caseOpened, id, { assignmentId, caseId, institutionName: institution.name });
  const words = await door.vault.seal(door.admin, id, `answer:${entryId}`, 'Sudah menyala');
  await door.tell(caseAnswered, id, { caseId, entryId, final: true, answer: words });
}

describe('in the extreme mode of Opera Mini, as far as it can be played', () => {
  it('a citizen files with a picture, tracks, adds something, reads the answer and rates it', async () => {
    const page = await open();
    const code = await file(page);
    await page.goto(`${door.url}/lacak`);
    await page.getByLabel('Kode laporan').fill(code);
    await page.getByRole('button', { name: 'Lihat laporan' }).click();
    await expect(page.getByTestId('status')).toHaveText('Diterima');
    await page.getByLabel('Pesan Anda').fill('Tiangnya nomor 12');
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n');
    await page
      .getByLabel(/Foto atau dokumen/)
      .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: pdf });
    await page.getByRole('button', { name: 'Kirim pesan' }).click();
    await page.getByText('Pesan Anda sudah diterima').waitFor();
    await answer(code);
    await page.reload();
    await expect(page.getByTestId('answer')).toContainText('Sudah menyala');
    await look(page, 'tracking');
    await page.getByLabel('5: sangat baik').check();
    await page.getByRole('button', { name: 'Kirim penilaian' }).click();
    await page.getByText('Terima kasih, penilaian Anda sudah tercatat.').waitFor();
    const said = await door.said(await door.idOf(code));
    expect(said.map(({ type }) => type)).toEqual(['complaint.filed', 'complaint.added-to', 'complaint.rated']);
    expect(said.slice(0, 2).map(({ data }) => data['attachments'])).toMatchObject([
      [{ mediaType: 'image/png' }],
      [{ mediaType: 'application/pdf' }],
    ]);
  }, 60_000);

  it('nothing is wider than the screen, paints its words in the colour of its ground, or runs into its neighbour', async () => {
    const page = await open(true);
    const code = await file(page);
    await answer(code);
    const faults: [string, unknown][] = [];
    for (const path of ['/', '/lapor', '/lacak', `/lacak/${code}`, '/lapor/bertahap/isi', '/laporan-saya']) {
      await page.goto(door.url + path);
      const wider = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      const axe = await axeFaults(page);
      const [touching, unseen] = await Promise.all([
        page.evaluate<string[]>(touchingLinks),
        page.evaluate<string[]>(unseenWords),
      ]);
      if (wider > 0 || axe.length + touching.length + unseen.length > 0)
        faults.push([path, { wider, axe, touching, unseen }]);
    }
    expect(faults).toEqual([]);
  }, 60_000);
});

/** Runs in the browser: what can be pressed and has its neighbour on the same line without a gap between them. */
const touchingLinks = `[...document.querySelectorAll('nav a, .button, .choice input, .door')].flatMap((one) => {
  const next = one.nextElementSibling ?? one.closest('form')?.nextElementSibling;
  if (!next?.innerText || !one.checkVisibility() || !next.checkVisibility()) return [];
  const [a, b] = [one.getBoundingClientRect(), next.getBoundingClientRect()];
  const beside = b.top < a.bottom && a.top < b.bottom;
  const apart = beside ? b.left - a.right : b.top - a.bottom;
  return apart < 4 ? [one.outerHTML.slice(0, 80)] : [];
})`;

/** Runs in the browser: words of the colour of the ground that they stand on, which axe leaves undecided. */
const unseenWords = `[...document.querySelectorAll('body *')].flatMap((one) => {
  const own = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
  if (!own || !one.checkVisibility()) return [];
  const groundOf = (at) => {
    const ground = at === null ? 'rgb(255, 255, 255)' : getComputedStyle(at).backgroundColor;
    return ground === 'rgba(0, 0, 0, 0)' ? groundOf(at.parentElement) : ground;
  };
  return getComputedStyle(one).color === groundOf(one) ? [one.outerHTML.slice(0, 80)] : [];
})`;
