import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { aBrowser, expect } from '#libs/browser';
import { eventually } from '#libs/testing';
import type { Browser, Page } from 'playwright-core';
import { fileOnWeb, track } from './a-citizen.js';
import { ACuttableWay } from './a-cuttable-way.js';
import { theHub } from './a-hub.js';
import { openCase, takeAndAnswer } from './an-officer.js';
import { signIn } from './sign-in.js';
import { looksRightInBothLanguages } from './looks-right.js';

describe('an officer at the desk', () => {
  const hub = theHub();
  let browser: Browser;
  let page: Page;
  let code: string;

  beforeAll(async () => {
    browser = await aBrowser();
    page = await signIn(browser, hub, 'petugas-pln');
    ({ code } = await fileOnWeb(hub, 'Listrik padam sejak kemarin malam di Sukamaju, PLN belum datang juga'));
    await eventually(async () => (await track(hub, code)).holder?.includes('PLN'), 'the complaint is with PLN');
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
  });

  it('sees new cases come in without loading the page, also after the connection was lost and came back', async () => {
    const officer = await signIn(browser, hub, 'petugas-pln');
    const way = await ACuttableWay.to(hub.url);
    const arrivesWithPln = async (text: string) => {
      const filed = await fileOnWeb(hub, text);
      await eventually(async () => (await track(hub, filed.code)).holder?.includes('PLN'), 'it is with PLN');
      return officer.locator('[data-row]', { hasText: filed.code });
    };
    try {
      await officer.goto(`${way.url}/desk/inbox`);
      await officer.getByText('Diperbarui langsung').waitFor();
      await officer.locator('[data-row]', { hasText: code }).waitFor();
      await officer.evaluate('window.isStillThisPage = true');
      // Without hints the list looks by itself once a minute; whatever comes sooner came by the stream.
      const soon = { timeout: 40_000 };
      const first = await arrivesWithPln('Meteran listrik PLN di rumah saya rusak sejak kemarin');
      await first.waitFor(soon);
      await way.cut();
      await officer.getByText('Sambungan langsung terputus').waitFor();
      const meanwhile = await arrivesWithPln('Tagihan listrik PLN saya bulan ini dua kali lipat');
      await expect(meanwhile).toHaveCount(0);
      await way.mend();
      await meanwhile.waitFor(soon);
      const afterwards = await arrivesWithPln('Tiang listrik PLN di depan sekolah kami miring sekali');
      await afterwards.waitFor(soon);
      await expect.poll(() => officer.evaluate('window.isStillThisPage')).toBe(true);
    } finally {
      await officer.context().close();
      await way.cut();
    }
  }, 240_000);

  it('is shown of which service a case is, and what that promises, beside the deadline', async () => {
    await openCase(page, hub, code);
    const facts = page.locator('.facts');
    await facts.getByText('Layanan', { exact: true }).waitFor();
    await expect(facts).toHaveText(/Standar layanan: \d+ hari kerja/);
    await looksRightInBothLanguages(page, 'case-service');
  }, 60_000);

  it('is told why a deadline is on that day, day by day', async () => {
    await openCase(page, hub, code);
    await page.getByRole('button', { name: 'Mengapa tanggal ini?' }).click();
    const resolution = page.locator('.why-clock', { hasText: /Dihitung 14 hari kerja sejak/ }).first();
    await resolution.locator('summary').click();
    await looksRightInBothLanguages(page, 'why-deadline');
    // Two weekends at least lie between.
    await expect(resolution.locator('tbody tr').nth(14 + 2 * 2 - 1)).toBeVisible();
    await page.keyboard.press('Escape');
  }, 60_000);

  it('goes to a case by its code from anywhere, and sees who else has it open', async () => {
    await page.goto(`${hub.url}/desk/inbox`);
    await page.getByRole('link', { name: 'Kotak masuk' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder(/^Kode aduan/).fill(code);
    await page.getByRole('option', { name: new RegExp(`^${code}`) }).waitFor();
    await looksRightInBothLanguages(page, 'palette');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/desk\/cases\//);
    const coordinator = await signIn(browser, hub, 'koordinator-bumn');
    await coordinator.goto(page.url());
    await coordinator.getByText(/juga membuka aduan ini$/).waitFor();
    await page.getByText(/juga membuka aduan ini$/).waitFor();
    await expect(page.locator('.others-here')).not.toContainText('Petugas');
    await coordinator.context().close();
  }, 90_000);

  it('is seen by the coordinator, who takes the heat map along as a file', async () => {
    await takeAndAnswer(page, hub, code, 'Gardu di Sukamaju sudah diperbaiki dan listrik menyala kembali.');
    page = await signIn(browser, hub, 'koordinator-bumn');
    await eventually(
      async () => {
        await page.goto(`${hub.url}/desk/monitor?view=weeks`);
        await page.locator('.heat tbody tr', { hasText: 'PLN' }).waitFor({ timeout: 10_000 });
        return true;
      },
      'the answer is on the heat map',
      { withinMs: 60_000 },
    );
    await looksRightInBothLanguages(page, 'heat-map');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).first().click();
    const rows = (await readFile(await (await saving).path(), 'utf8')).split('\r\n');
    expect(rows[0]).toContain('Koordinator BUMN');
    expect(rows.find((row) => row.includes('PLN'))).toMatch(/;1;$/);
  }, 120_000);

  it('lets a clerk sign in at the counter, and leads back there', async () => {
    const clerk = await (await browser.newContext({ locale: 'id-ID' })).newPage();
    await clerk.goto(`${hub.url}/loket`);
    await clerk.getByRole('link', { name: 'Masuk sebagai petugas loket' }).click();
    await clerk.locator('#login').fill('loket-mpp');
    await clerk.locator('#password').fill(hub.passwordOf('loket-mpp'));
    await clerk.locator('#password').press('Enter');
    await clerk.waitForURL(`${hub.url}/loket`);
    await clerk.getByRole('link', { name: 'Masuk sebagai petugas loket' }).waitFor({ state: 'hidden' });
    await clerk.goto(`${hub.url}/desk`);
    await clerk.waitForURL(`${hub.url}/loket`);
    await expect(clerk.getByRole('heading', { level: 1 })).toHaveText('Loket layanan');
    await clerk.context().close();
  }, 60_000);
});
