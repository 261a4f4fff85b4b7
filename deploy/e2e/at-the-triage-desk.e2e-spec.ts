import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { aBrowser, axeFaults, expect } from '#libs/browser';
import { eventually } from '#libs/testing';
import type { Browser, Page } from 'playwright-core';
import { fileOnWeb, track } from './a-citizen.js';
import { theHub } from './a-hub.js';
import { openCase } from './an-officer.js';
import { signIn } from './sign-in.js';
import { looksRightInBothLanguages, takePicture } from './looks-right.js';

const undecided = (what: string) => `PLN dan Telkom saling lempar soal ${what}`;

describe('a person at the triage desk', () => {
  const hub = theHub();
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await aBrowser();
    page = await signIn(browser, hub, 'triase');
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
  });

  const open = async (code: string, query = '') => {
    await page.goto(`${hub.url}/desk/triage?${query}`);
    await page.locator('.triage-queue [data-row]', { hasText: code }).click();
    await page.locator('.triage-code .code', { hasText: code }).waitFor();
  };
  const stands = (code: string, status: string) =>
    eventually(async () => (await track(hub, code)).status === status, `the complaint is ${status}`);
  const waitsAtDesk = (code: string) => stands(code, 'triage');

  it('gives a complaint to a candidate with two keys, and sees the words that counted', async () => {
    const { code } = await fileOnWeb(hub, undecided('urusan di Jalan Melati'));
    await waitsAtDesk(code);
    await open(code);
    for (const word of ['PLN', 'Telkom']) await page.locator('.triage-text mark', { hasText: word }).first().waitFor();
    // The supervisor has said by when.
    await page.locator('.triage-code .due', { hasText: 'sisa' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await takePicture(page, 'triage');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.locator('.toast-done').first().waitFor();
    await stands(code, 'assigned');
  }, 120_000);

  it('marks just the words that counted, misspelt ones too, for the desk and for who answers', async () => {
    const { code } = await fileOnWeb(hub, 'Tiang miring. P\u200dLN dan Telkmsel saling lempar, 😭 tolong');
    await waitsAtDesk(code);
    await open(code);
    const marks = page.locator('.triage-text mark');
    for (const word of ['P\u200dLN', 'Telkmsel']) await marks.getByText(word, { exact: true }).waitFor();
    await expect(marks.filter({ hasText: 'Telkmsel' })).toHaveAttribute('title', /selisih satu huruf/);
    await page.getByText('Bagaimana sistem memutuskan').click();
    await page.getByRole('button', { name: 'Hitung ulang' }).click();
    await page.locator('.routing-same').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await takePicture(page, 'triage-marks');
    await page.locator('.candidate', { hasText: 'PLN' }).first().click();
    await page.keyboard.press('Enter');
    await stands(code, 'assigned');

    const officer = await signIn(browser, hub, 'petugas-pln');
    await openCase(officer, hub, code);
    await officer.locator('.case-text mark', { hasText: 'Telkmsel' }).waitFor();
    await officer.getByText('Bagaimana sistem memutuskan').click();
    await officer.getByRole('button', { name: 'Hitung ulang' }).click();
    await officer.locator('.routing-same').waitFor();
    expect(await axeFaults(officer)).toEqual([]);
    await takePicture(officer, 'case-marks');
    await officer.context().close();
  }, 120_000);

  it('gives it to several owners, and what the first hands back twice is for a coordinator', async () => {
    const { code } = await fileOnWeb(hub, undecided('gardu yang miring di Jalan Kenanga'));
    await waitsAtDesk(code);
    await open(code);
    await page.locator('.candidate', { hasText: 'PLN' }).first().click();
    await page.getByRole('combobox', { name: /Tambah instansi lain/ }).fill('telkom');
    await page
      .getByRole('option', { name: /^PT Telkom Indonesia/ })
      .first()
      .click();
    await looksRightInBothLanguages(page, 'triage-owners');
    await page.getByRole('button', { name: /^Salurkan ke/ }).click();
    await stands(code, 'assigned');

    const officer = await signIn(browser, hub, 'petugas-pln');
    const handBack = async () => {
      await openCase(officer, hub, code);
      await officer.getByRole('button', { name: /^Kembalikan/ }).click();
      await officer.getByRole('textbox', { name: /bukan kewenangan/ }).fill('Gardu itu milik pengembang perumahan.');
      await officer.getByRole('button', { name: 'Periksa dan kirim' }).click();
      await officer.getByRole('dialog').getByRole('button', { name: 'Kembalikan', exact: true }).click();
      await officer.locator('.toast-done').first().waitFor();
    };
    await handBack();
    await waitsAtDesk(code);
    await open(code);
    await page.locator('.triage-hand-back', { hasText: 'Dikembalikan 1 kali' }).waitFor();
    await page.getByRole('combobox', { name: /Instansi lain/ }).fill('pln');
    await page
      .getByRole('option', { name: /^PT PLN \(Persero\)/ })
      .first()
      .click();
    await page.getByRole('textbox', { name: /Alasan/ }).fill('Gardu itu bertanda PLN.');
    await page.getByRole('button', { name: /^Salurkan ke/ }).click();
    await stands(code, 'assigned');
    await handBack();
    await officer.context().close();

    const coordinator = await signIn(browser, hub, 'koordinator-bumn');
    await coordinator.goto(`${hub.url}/desk/decisions`);
    await coordinator.locator('.triage-queue [data-row]', { hasText: code }).click();
    await expect(coordinator.locator('.triage-hand-back')).toContainText('Dikembalikan 2 kali');
    await looksRightInBothLanguages(coordinator, 'coordinator');
    await coordinator.getByRole('combobox', { name: /Instansi lain/ }).fill('pln');
    await coordinator
      .getByRole('option', { name: /^PT PLN \(Persero\)/ })
      .first()
      .click();
    await coordinator.getByRole('textbox', { name: /Alasan/ }).fill('Diputuskan: gardu milik PLN.');
    await coordinator.getByRole('button', { name: /^Salurkan ke/ }).click();
    await stands(code, 'assigned');
    await coordinator.context().close();
  }, 120_000);

  it('asks the citizen, who reads the question on the tracking page', async () => {
    const { code } = await fileOnWeb(hub, undecided('kejadian di Jalan Kenanga'));
    await waitsAtDesk(code);
    await open(code);
    await page.keyboard.press('q');
    await page.getByRole('textbox', { name: /Pertanyaan kepada pelapor/ }).fill('Kabel listrik atau telepon?');
    await looksRightInBothLanguages(page, 'triage-ask');
    await page.getByRole('button', { name: 'Kirim pertanyaan' }).click();
    await stands(code, 'waiting');
    await open(code, 'queue=asked');
    await expect(page.locator('.triage-talk')).toContainText('Kabel listrik atau telepon?');
  }, 120_000);

  it('archives what is no complaint, with a reason', async () => {
    const { code } = await fileOnWeb(hub, undecided('ucapan selamat'));
    await waitsAtDesk(code);
    await open(code);
    await page.keyboard.press('x');
    await page.getByLabel('Karena').selectOption('not-a-complaint');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Arsipkan', exact: true }).click();
    await stands(code, 'closed');
  }, 120_000);

  it('decides about similar ones at once, and can undo it', async () => {
    const filed: string[] = [];
    for (const n of [1, 2, 3])
      filed.push((await fileOnWeb(hub, undecided(`urusan warga gang mawar blok ${n} yang tertunda`))).code);
    for (const code of filed) await waitsAtDesk(code);
    await open(filed[0] ?? '');
    await page.getByLabel('Putuskan semuanya sekaligus').check();
    await takePicture(page, 'triage-similar');
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('.candidate').first().click();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Batalkan', exact: true }).click();
    await page.locator('.toast-done', { hasText: 'dibatalkan' }).waitFor();
    for (const code of filed) expect((await track(hub, code)).status).toBe('triage');
  }, 120_000);

  it('works on a small screen', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${hub.url}/desk/triage`);
    await page.locator('.triage-code').waitFor();
    await takePicture(page, 'triage-360');
    await expect.poll(() => page.evaluate<boolean>('document.documentElement.scrollWidth > 360')).toBe(false);
    await page.setViewportSize({ width: 1280, height: 800 });
  }, 60_000);

  it('and a rule of one administrator is tried, and approved by a second, who sees what was tried', async () => {
    const [writer, second] = [await signIn(browser, hub, 'admin'), await signIn(browser, hub, 'admin-kedua')];
    await writer.goto(`${hub.url}/desk/rules`);
    await writer.getByRole('button', { name: 'Tulis ketentuan' }).click();
    await writer.getByRole('textbox', { name: 'Nama', exact: true }).fill('Gang mawar ke DPUPR');
    await writer.getByRole('combobox', { name: 'Wilayah' }).first().fill('mrebet');
    await writer
      .getByRole('option', { name: /Mrebet, Kabupaten Purbalingga/ })
      .first()
      .click();
    await writer.getByRole('button', { name: /^Keluarkan Mrebet/ }).click();
    await writer.getByLabel('Kata', { exact: true }).fill('gang mawar');
    await writer.getByRole('combobox', { name: /Instansi yang menjawab/ }).fill('dpupr purbalingga');
    await writer.getByRole('option', { name: /^DPUPR Kabupaten Purbalingga/ }).click();
    expect(await axeFaults(writer)).toEqual([]);
    await takePicture(writer, 'rule-form');
    await writer.getByRole('button', { name: 'Simpan sebagai draf' }).click();
    await writer.getByRole('button', { name: 'Lihat yang berubah' }).click();
    await writer.getByText(/memenuhi syarat/).waitFor();
    await expect(writer.locator('.rule').first()).toContainText('Menunggu persetujuan orang lain.');
    await second.goto(`${hub.url}/desk/rules`);
    await second.getByText(/memenuhi syarat/).waitFor();
    expect(await axeFaults(second)).toEqual([]);
    await takePicture(second, 'rules');
    await second.getByRole('button', { name: 'Setujui' }).click();
    await second.locator('.rule-active').first().waitFor();
    const { code } = await fileOnWeb(hub, 'Jalan gang mawar berlubang');
    await stands(code, 'assigned');
    await second.setViewportSize({ width: 360, height: 740 });
    await takePicture(second, 'rules-360');
    await expect.poll(() => second.evaluate<boolean>('document.documentElement.scrollWidth > 360')).toBe(false);
    await writer.goto(`${hub.url}/desk/rules`);
    await writer.getByLabel('Angka', { exact: true }).selectOption({ label: 'Keyakinan pada pilihan pelapor' });
    await writer.getByLabel('Nilai baru (%)').fill('85');
    await writer.getByRole('button', { name: 'Tetapkan angka' }).click();
    const figure = writer.locator('.rule', { hasText: 'Keyakinan pada pilihan pelapor: 85' });
    await figure.waitFor();
    await looksRightInBothLanguages(writer, 'figures');
    await figure.getByRole('button', { name: 'Batalkan' }).click();
    await figure.getByText('dibatalkan').waitFor();
    await writer.goto(`${hub.url}/desk/model`);
    await writer.getByRole('heading', { name: 'Pergeseran minggu ini' }).waitFor();
    await looksRightInBothLanguages(writer, 'model');
    await second.getByRole('button', { name: 'Batalkan ketentuan' }).click();
    await second.getByRole('button', { name: 'Tampilkan yang sudah tidak berlaku' }).waitFor();
    for (const one of [writer, second]) await one.context().close();
  }, 120_000);
});
