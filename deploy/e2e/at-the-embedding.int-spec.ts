import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { sessionCookie } from '#libs/access';
import { expect } from '#libs/browser';
import { institutionChanged } from '#libs/contracts';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { AWebDoor } from '../../services/intake-web/src/fixtures/a-web-door.js';
import { ADeskToLookAt, deskEnvironment } from './a-desk-to-look-at.js';
import { looksRightInBothLanguages } from './looks-right.js';

let door: AWebDoor;
let desk: ADeskToLookAt;
beforeAll(async () => {
  door = await AWebDoor.start(deskEnvironment, [DeskModule]);
  for (const [code, name] of Object.entries({ pln: 'PT PLN (Persero)', kai: 'PT Kereta Api Indonesia' }))
    await door.tell(institutionChanged, code, { code, name, path: `bp-bumn/${code}/`, kind: 'bumn', version: 1 });
  const tokenOf = ({ cookie = '' }: Record<string, string>) => cookie.slice(sessionCookie.length + 1);
  desk = await ADeskToLookAt.open(door, {
    signIn: async (role, path) => ({ token: tokenOf(await door.signIn(role, path)) }),
  });
}, 120_000);
afterAll(async () => {
  await desk?.close();
  await door?.stop();
});

describe('whoever looks after the site of an institution', () => {
  it('as its coordinator finds its code at once, sees the form as it will look, and where it may stand', async () => {
    const page = await desk.signIn('coordinator', 'bp-bumn/pln/');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/desk/monitor');
    await page.getByRole('button', { name: 'Pengaturan' }).click();
    await page.getByRole('link', { name: 'Formulir di situs' }).click();
    const form = page.getByRole('button', { name: 'Salin kode formulir' });
    await form.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Kode disalin.').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    await expect(page.getByLabel('Formulir', { exact: true })).toHaveValue(copied);
    expect(copied).toContain('/sematan/pln" title="Lapor ke PT PLN (Persero)"');
    const preview = page.frameLocator('iframe');
    await preview.getByLabel('Ceritakan apa yang terjadi').fill('Hanya mencoba');
    await preview.getByRole('button', { name: /Kirim/ }).click();
    const filed = await door.admin.query<unknown[]>('select from intake_web.complaint');
    expect(filed).toEqual([]);
    await page.getByText('Daftar ini diisi oleh administrator.').waitFor();
    await page.getByText('Belum ada: formulir belum tampil').waitFor();
    await expect(page.getByRole('button', { name: 'Simpan daftar' })).toHaveCount(0);
    await looksRightInBothLanguages(page, 'embedding-coordinator');
  }, 60_000);

  it('as an administrator chooses by the keyboard, names the sites, and is told of an address that is none', async () => {
    const page = await desk.signIn('administrator', 'bp-bumn/');
    await page.goto('/desk/embedding');
    await page.getByText('Belum ada instansi yang dipilih').waitFor();
    await page.getByRole('combobox', { name: 'Instansi' }).focus();
    await page.keyboard.type('kereta');
    await page.getByRole('option', { name: 'PT Kereta Api Indonesia' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const sites = page.getByLabel('Alamat situs, satu per baris');
    await sites.fill('http://kai.example');
    await page.getByRole('button', { name: 'Simpan daftar' }).click();
    await page.getByText('Tulis alamat situs dengan https.').waitFor();
    await sites.fill('https://www.kai.example/layanan\nhttps://kai.example');
    await page.getByRole('button', { name: 'Simpan daftar' }).click();
    await page.locator('.embedding-origins').getByText('https://www.kai.example', { exact: true }).waitFor();
    await expect(page).toHaveURL(/[?&]institution=kai/);
    const policy = (await fetch(`${door.url}/sematan/kai`)).headers.get('content-security-policy');
    expect(policy).toContain("frame-ancestors 'self' https://www.kai.example https://kai.example");
    await looksRightInBothLanguages(page, 'embedding-administrator');
  }, 60_000);
});
