import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { vaultDatabase } from '#libs/vault';
import type { Page } from 'playwright-core';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { directoryDatabase } from '../../services/directory/src/directory.database.js';
import { DirectoryModule } from '../../services/directory/src/directory.module.js';
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
    expect(await topics.getByRole('row', { name: 'Kerja Sama Bilateral' }).innerText()).toContain('Luar Negeri');
  }, 60_000);

  it('sees whose a service was on a day of the past', async () => {
    await open('/services/internet-rumah-gangguan?on=2020-01-01');
    await page.getByRole('definition').getByRole('link', { name: 'telkom', exact: true }).waitFor();
    await looksRightInBothLanguages(page, 'service-on-a-day');
    expect(await periods().getByRole('row').allInnerTexts()).toHaveLength(3);
    // That another one followed is no end of it.
    expect(await page.getByRole('definition').allInnerTexts()).not.toContain('1 Jul 2023');
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
    expect(await periods().getByRole('row').last().innerText()).toContain('pemilik');
  }, 60_000);
});
