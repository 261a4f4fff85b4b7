import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect } from '#libs/browser';
import { institutionChanged } from '#libs/contracts';
import { vaultDatabase } from '#libs/vault';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Page } from 'playwright-core';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { directoryDatabase } from '../../services/directory/src/directory.database.js';
import { DirectoryModule } from '../../services/directory/src/directory.module.js';
import { tellOfDirectory } from '../../services/supervisor/src/fixtures/a-directory.js';
import { Story } from '../../services/supervisor/src/fixtures/a-story.js';
import { ASupervisor } from '../../services/supervisor/src/fixtures/a-supervisor.js';
import { ADeskToLookAt, aMasterKey, deskEnvironment } from './a-desk-to-look-at.js';
import { looksRightInBothLanguages } from './looks-right.js';

let supervisor: ASupervisor;
let desk: ADeskToLookAt;
let page: Page;
beforeAll(async () => {
  supervisor = await ASupervisor.start('2026-11-23T03:00:00Z', {
    services: [DirectoryModule, DeskModule],
    databases: [directoryDatabase, vaultDatabase],
    environment: { ...deskEnvironment, SALUR_MASTER_KEY_FILE: aMasterKey() },
  });
  desk = await ADeskToLookAt.open(supervisor.hub, supervisor.desk);
  page = await desk.signIn('administrator', 'bp-bumn/');
}, 180_000);
afterAll(async () => {
  await desk?.close();
  await supervisor?.stop();
});

const open = async (path: string) => {
  await page.goto(`/desk/directory${path}`);
  await page.locator('h1').waitFor();
};
const pick = async (label: string, typed: string, name: string) => {
  await page.getByLabel(label).first().fill(typed);
  await page.getByRole('option', { name }).first().click();
};
const periods = () => page.getByRole('region', { name: 'Yang berlaku dari masa ke masa' });

describe('an administrator at the service catalogue', () => {
  it('reads whom each of the main topics leads to', async () => {
    await open('/services');
    await page.locator('summary', { hasText: 'Topik utama' }).click();
    const topics = page.getByRole('region', { name: 'Topik utama SP4N-LAPOR! dan pemiliknya' });
    await topics.getByRole('row').nth(38).waitFor();
    await looksRightInBothLanguages(page, 'catalogue-topics');
    await expect(topics.getByRole('row', { name: 'Kerja Sama Bilateral' })).toContainText('Luar Negeri');
  }, 60_000);

  it('sees whose a service was on a day of the past', async () => {
    await open('/services/internet-rumah-gangguan?on=2020-01-01');
    await page.getByRole('definition').getByRole('link', { name: 'telkom', exact: true }).waitFor();
    await looksRightInBothLanguages(page, 'service-on-a-day');
    await expect(periods().getByRole('row')).toHaveCount(3);
    // That another one followed is no end of it.
    await expect(page.getByRole('definition').getByText('1 Jul 2023', { exact: true })).toHaveCount(0);
  }, 60_000);

  it('gives a service to another institution from a later day on, and sees it planned', async () => {
    await open('/services/tiang-kabel-telkom');
    await page.getByRole('button', { name: 'Ubah', exact: true }).click();
    await page.getByLabel('Berlaku mulai').fill('2027-01-01');
    await pick('Pemilik', 'mitratel', 'Mitratel');
    await looksRightInBothLanguages(page, 'service-change-from-a-day');
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await page.locator('.toast-done', { hasText: '1 Jan 2027' }).waitFor();
    await periods().getByText('direncanakan').waitFor();
    await page.getByLabel('Keadaan pada tanggal').fill('2027-01-01');
    await page.getByRole('definition').getByRole('link', { name: 'mitratel' }).waitFor();
    await expect(periods().getByRole('row').last()).toContainText('pemilik');
    const edits = page.getByRole('region', { name: 'Siapa yang mengubah' });
    await edits.getByText('mitratel').waitFor();
    await expect(edits.getByRole('row').last()).toHaveText(/Petugas bp-bumn.*1 Jan 2027.*telkom.*mitratel/s);
    await looksRightInBothLanguages(page, 'service-edits');
  }, 60_000);

  it('changes a service that is only planned from its first day', async () => {
    await open('/services/add');
    await page.getByRole('textbox', { name: 'Nama', exact: true }).fill('Layanan kelak');
    await page.getByRole('textbox', { name: 'Kode' }).fill('layanan-kelak');
    await pick('Pemilik', 'antara', 'Antara');
    await page.getByRole('textbox', { name: 'Apa itu' }).fill('Layanan yang akan ada.');
    await page.getByLabel('Berlaku mulai').fill('2027-03-01');
    await page.getByRole('button', { name: 'Tambahkan' }).click();
    await page.waitForURL('**/services/layanan-kelak');
    await page.getByRole('button', { name: 'Ubah', exact: true }).click();
    await page.getByRole('textbox', { name: 'Nama', exact: true }).fill('Layanan nanti');
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await page.locator('.toast-done', { hasText: '1 Mar 2027' }).waitFor();
    await looksRightInBothLanguages(page, 'service-planned');
    await expect(page.locator('h1')).toHaveText('Layanan nanti');
  }, 60_000);

  it('sees what a file of services would change, and what is wrong with it, before anything is written', async () => {
    const csv = await page.request.get('/api/directory/services/export.csv').then((answer) => answer.text());
    const [row] = parse<Record<string, string>>(csv, { columns: true }).filter(
      (one) => one['code'] === 'berita-antara',
    );
    const choose = async (cells: Record<string, string>) => {
      const buffer = Buffer.from(stringify([{ ...row, ...cells }], { header: true }));
      await page.locator('input[type=file]').setInputFiles({ name: 'layanan.csv', mimeType: 'text/csv', buffer });
      await page.getByRole('button', { name: 'Periksa dahulu' }).click();
    };
    await open('/services');
    await page.getByRole('link', { name: 'Impor CSV' }).click();
    await page.getByRole('heading', { name: 'Impor layanan dari CSV' }).waitFor();
    await choose({ owner: 'kementerian-bumn' });
    await page.getByRole('alert').getByText('pemiliknya tidak ada pada hari itu').waitFor();
    await looksRightInBothLanguages(page, 'services-import-refused');
    await choose({ name: 'Berita Kantor Antara' });
    await page.getByText('1 perubahan, 0 penolakan').waitFor();
    await looksRightInBothLanguages(page, 'services-import');
    await page.getByRole('button', { name: 'Simpan 1 perubahan' }).click();
    await page.locator('.toast-done').waitFor();
    await open('/services/berita-antara');
    await expect(page.locator('h1')).toHaveText('Berita Kantor Antara');
  }, 60_000);
});

describe('an administrator at an institution', () => {
  it('makes it a subsidiary from a later day on', async () => {
    await open('/institutions/airnav');
    await page.getByRole('button', { name: 'Ubah', exact: true }).click();
    await page.getByLabel('Berlaku mulai').fill('2027-01-01');
    await page.getByLabel('Jenis').selectOption({ label: 'Anak perusahaan' });
    await pick('Induk', 'injourney', 'Aviasi Pariwisata');
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await page.locator('.toast-done').waitFor();
    await periods().getByText('jenis, induk').waitFor();
    await expect(periods().getByRole('row').last()).toContainText('direncanakan');
  }, 60_000);

  it('names several who took over from one that has ended', async () => {
    await open('/institutions/ppd');
    await page.getByRole('button', { name: 'Ubah', exact: true }).click();
    const successors = page.getByRole('list', { name: 'Penerus' });
    await successors.getByText('Perum DAMRI').waitFor();
    await pick('Penerus', 'kai commuter', 'Kereta Commuter');
    await successors.getByText('penerus utama').waitFor();
    await looksRightInBothLanguages(page, 'institution-successors');
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await page.locator('.toast-done').waitFor();
    const changes = page.getByRole('region', { name: 'Perubahan yang diumumkan' });
    await changes.getByText('kai-commuter').waitFor();
    await expect(changes).toContainText('penerus');
  }, 60_000);
});

describe('an administrator who ends institutions', () => {
  it('is shown first what names them', async () => {
    await tellOfDirectory(supervisor);
    const purbalingga = {
      code: 'pemda-3303',
      name: 'Pemerintah Kabupaten Purbalingga',
      path: 'pemda/pemda-33/pemda-3303/',
    };
    await supervisor.tell(institutionChanged, 'pemda-3303', purbalingga);
    await new Story(supervisor, 'aspiration', 'pemda-3303').begun();
    // What the router keeps is asked of the router, which is not here.
    const rule = { id: '1', name: 'Sampah di Purbalingga', owner: 'pemda-dlh', others: [], standing: 'active' };
    await page.route('**/api/router/rules', (route) =>
      route.fulfill({ json: { rules: [{ ...rule, conditions: { places: ['33.03'] } }], findings: [] } }),
    );
    const number = { id: '1', kind: 'fire', region: '33.03', name: 'Damkar', number: '0281 113' };
    await page.route('**/api/router/emergency-numbers', (route) =>
      route.fulfill({ json: { items: [number], former: [] } }),
    );
    await open('/succession');
    await pick('Instansi yang bergabung dan berakhir', 'pemkab purbalingga', 'Purbalingga');
    await pick('Instansi yang bergabung dan berakhir', 'antara', 'Antara');
    await pick('Instansi yang meneruskan', 'pemkab banyumas', 'Banyumas');
    const government = page.getByRole('region', { name: 'Yang menyebut pemda-3303' });
    for (const part of ['Sampah di Purbalingga', 'Damkar 0281 113', 'Kasus terbuka'])
      await government.getByText(part).waitFor();
    await page.getByRole('region', { name: 'Yang menyebut antara' }).getByText('Berita Kantor Antara').waitFor();
    await looksRightInBothLanguages(page, 'named-by');
    await expect(government).toHaveText(/Kasus terbuka\s+1$/m, { useInnerText: true });
  }, 60_000);

  it('is shown it by a file, too', async () => {
    const csv = await page.request.get('/api/directory/institutions/export.csv').then((answer) => answer.text());
    const rows = parse<Record<string, string>>(csv, { columns: true }).filter((one) => one['code'] === 'antara');
    const [last = {}] = rows.slice(-1);
    const ending = [...rows.slice(0, -1), { ...last, validTo: '2027-01-01', successors: 'telkom' }];
    const buffer = Buffer.from(stringify(ending, { header: true }));
    await open('/import');
    await page.locator('input[type=file]').setInputFiles({ name: 'direktori.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Periksa dahulu' }).click();
    const named = page.getByRole('region', { name: 'Yang menyebut antara' });
    await named.getByText('Berita Kantor Antara').waitFor();
    await looksRightInBothLanguages(page, 'named-by-in-a-file');
    await expect(page.getByRole('region', { name: /^Yang menyebut/ })).toHaveCount(1);
  }, 60_000);
});
