import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aBrowser, expect } from '#libs/browser';
import { theHub } from './a-hub.js';
import { signIn } from './sign-in.js';
import { looksRight, looksRightInBothLanguages } from './looks-right.js';

const exportPath = '/api/directory/institutions/export.csv';

describe('an administrator of the directory', () => {
  const hub = theHub();
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await aBrowser();
    page = await signIn(browser, hub, 'admin');
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
  });

  const open = async (path: string) => {
    await page.goto(`${hub.url}/desk/directory${path}`);
    await page.locator('h1').waitFor();
  };
  const pick = async (label: string | RegExp, typed: string, name: string) => {
    await page.getByLabel(label).first().fill(typed);
    await page.getByRole('option', { name }).first().click();
  };
  const saved = () => page.locator('.toast-done').first().waitFor();

  it('adds an institution', async () => {
    await open('');
    await looksRightInBothLanguages(page, 'directory');
    await page.getByRole('link', { name: 'Tambah instansi' }).click();
    await page.getByRole('button', { name: 'Tambahkan' }).click();
    await page.getByRole('textbox', { name: 'Nama', exact: true }).fill('Badan Uji Coba');
    await page.getByRole('textbox', { name: 'Kode' }).fill('Badan Uji');
    await page.getByRole('button', { name: 'Tambahkan' }).click();
    await page.getByRole('alert').waitFor();
    await looksRightInBothLanguages(page, 'directory-add');
    await page.getByRole('textbox', { name: 'Kode' }).fill('badan-uji');
    await pick('Pengawas', 'bp bumn', 'Badan Pengaturan BUMN');
    await page.getByRole('button', { name: 'Tambahkan' }).click();
    await page.waitForURL('**/directory/institutions/badan-uji**');
    await page.getByRole('heading', { name: 'Badan Uji Coba' }).waitFor();
    await looksRightInBothLanguages(page, 'directory-added');
    await expect(page.locator('h1')).toContainText('Badan Uji Coba');
  }, 120_000);

  it('merges two institutions into it, and their history says so', async () => {
    await open('/succession');
    await pick('Instansi yang bergabung dan berakhir', 'kementerian koperasi', 'Kementerian Koperasi');
    await pick('Instansi yang meneruskan', 'badan uji', 'Badan Uji Coba');
    await page.getByRole('status').filter({ hasText: 'Badan Uji Coba' }).waitFor();
    await looksRightInBothLanguages(page, 'directory-merge');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.waitForURL('**/directory/institutions/badan-uji**');
    await open('/institutions/kemenkop');
    await page.locator('.directory-note').getByRole('link', { name: 'Badan Uji Coba' }).waitFor();
    const changes = page.getByRole('region', { name: 'Perubahan yang diumumkan' });
    await changes.getByText('Anda').waitFor();
    await looksRightInBothLanguages(page, 'directory-merged');
    await expect(changes).toContainText('Anda');
  }, 120_000);

  it('sees what a file would change, and what is wrong with it, before anything is written', async () => {
    const csv = await (await fetch(hub.url + exportPath)).text();
    const header = csv.slice(0, csv.indexOf('\n'));
    const row = csv.split('\n').find((line) => line.startsWith('badan-uji,')) ?? '';
    const choose = (text: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'direktori.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    const check = () => page.getByRole('button', { name: 'Periksa dahulu' }).click();
    await open('/import');
    await choose(`${header}\n${row.replace(',agency,', ',kantor,')}`);
    await check();
    await page.getByRole('alert').getByText('Baris 2, kind').waitFor();
    await looksRightInBothLanguages(page, 'directory-import-unreadable');
    await choose(`${header}\n${row.replace(',agency,,', ',agency,badan-uji,')}`);
    await check();
    await page.getByRole('alert').getByText('menjadi bagian dari dirinya sendiri').waitFor();
    await looksRightInBothLanguages(page, 'directory-import-refused');
    await choose('x'.repeat(4_200_000));
    await page.getByText('lebih besar dari 4 MB').waitFor();
    await choose(`${header}\n${row.replace('Badan Uji Coba', 'Badan Uji Nasional')}\n${'\n'.repeat(1_500_000)}`);
    await check();
    await page.getByText('1 perubahan, 0 penolakan').waitFor();
    await looksRightInBothLanguages(page, 'directory-import');
    await page.getByRole('button', { name: 'Simpan 1 perubahan' }).click();
    await saved();
    await open('/institutions/badan-uji');
    await page.getByRole('heading', { name: 'Badan Uji Nasional' }).waitFor();
    expect(await (await fetch(hub.url + exportPath)).text()).toContain('Badan Uji Nasional');
  }, 120_000);

  it('finds a service, rewrites it, adds one and ends it', async () => {
    await open('/services');
    await looksRightInBothLanguages(page, 'catalogue');
    await page.getByRole('searchbox', { name: 'Cari layanan' }).fill('listrik padam');
    await page.locator('[data-row]', { hasText: 'Listrik padam' }).first().click();
    await page.getByRole('button', { name: 'Ubah' }).click();
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await page.getByRole('alert').getByText('Belum ada yang diubah').waitFor();
    await page.getByRole('textbox', { name: 'Bukan untuk' }).fill('Tagihan listrik.');
    await looksRightInBothLanguages(page, 'service-change');
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await saved();
    await page.getByRole('region', { name: 'Perubahan yang diumumkan' }).getByText('Tagihan listrik.').waitFor();
    await looksRightInBothLanguages(page, 'service');
    await open('/services/add');
    await page.getByRole('textbox', { name: 'Nama', exact: true }).fill('Kartu uji hilang');
    await page.getByRole('textbox', { name: 'Kode' }).fill('kartu-uji-hilang');
    await pick('Pemilik', 'badan uji', 'Badan Uji Nasional');
    await page.getByRole('textbox', { name: 'Apa itu' }).fill('Penggantian kartu uji yang hilang.');
    await page.getByRole('textbox', { name: 'Kata yang menentukan' }).fill('kartu uji + hilang');
    await page.getByRole('button', { name: 'Tambahkan' }).click();
    await page.waitForURL('**/services/kartu-uji-hilang');
    await page.getByRole('button', { name: 'Ubah' }).click();
    await page.getByLabel('Hari pertama tidak berlaku lagi').fill('2099-01-01');
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await saved();
    const ending = page.getByRole('definition').filter({ hasText: '1 Jan 2099' });
    await ending.waitFor();
    await expect(ending).toHaveCount(1);
  }, 120_000);

  it('reads all of it in English too', async () => {
    await page.evaluate("localStorage.setItem('salur.desk.language', 'en')");
    for (const path of [
      '',
      '/add',
      '/succession',
      '/import',
      '/services',
      '/services/import',
      '/services/kartu-uji-hilang',
    ]) {
      await open(path);
      await looksRight(page, `en${path.replaceAll('/', '-')}`);
      await expect(page.locator('h1')).not.toHaveText(/Direktori|Instansi|Layanan/);
    }
  }, 120_000);
});
