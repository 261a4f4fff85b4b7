import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect } from '#libs/browser';
import type { Page } from 'playwright-core';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { ARouter } from '../../services/router/src/fixtures/a-router.js';
import { institutions } from '../../services/router/src/fixtures/a-small-directory.js';
import { ADeskToLookAt, deskEnvironment } from './a-desk-to-look-at.js';
import { looksRightInBothLanguages } from './looks-right.js';

let router: ARouter;
let desk: ADeskToLookAt;
let page: Page;
beforeAll(async () => {
  router = await ARouter.start({ services: [DeskModule], environment: deskEnvironment });
  await router.hearDirectory();
  desk = await ADeskToLookAt.open(router.hub, router.staff);
  page = await desk.signIn('administrator', 'panrb/');
  // The directory is not here.
  await page.route('**/api/directory/institutions?*', (route) => {
    const asked = new URL(route.request().url()).searchParams.get('q');
    return route.fulfill({ json: { items: institutions.filter(({ code }) => code === asked), total: 1, limit: 20 } });
  });
}, 120_000);
afterAll(async () => {
  await desk?.close();
  await router?.stop();
});

const pick = async (label: string, code: string) => {
  await page.getByRole('combobox', { name: label }).fill(code);
  await page.getByRole('option', { name: `PT ${code.toUpperCase()}` }).click();
  await expect(page.getByRole('list', { name: label }).getByText(`PT ${code.toUpperCase()}`)).toBeVisible();
};

describe('the page of the rules', () => {
  it('cuts no label, and sets what stands under a heading below it', async () => {
    await page.goto('/desk/rules');
    await page.getByLabel('Nama yang dibaca pelapor').waitFor();
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    const tallest = "Math.max(...[...document.querySelectorAll('.policy-form label')].map((one) => one.offsetHeight))";
    await expect.poll(() => page.evaluate<number>(tallest)).toBeLessThan(30);
    const sizes = (heading: string) =>
      `[...document.querySelectorAll('.policy-grid ${heading}')].map((one) => parseFloat(getComputedStyle(one).fontSize))`;
    const [above, below] = [await page.evaluate<number[]>(sizes('h2')), await page.evaluate<number[]>(sizes('h3'))];
    expect(Math.max(...below)).toBeLessThan(Math.min(...above));
    await looksRightInBothLanguages(page, 'rules-of-officials');
  }, 60_000);
});

describe('an administrator who writes a rule', () => {
  it('has the citizen asked between institutions, and sees it tried with a way to each complaint', async () => {
    const id = await router.file('Kabel menjuntai di gang mawar');
    await page.goto('/desk/rules');
    await page.getByRole('button', { name: 'Tulis ketentuan' }).click();
    await page.getByRole('textbox', { name: 'Nama', exact: true }).fill('Gang mawar ditanyakan');
    await page.getByLabel('Kata', { exact: true }).fill('gang mawar');
    await page.getByLabel('Yang terjadi').selectOption({ label: 'tanyakan kepada pelapor' });
    await page.getByRole('button', { name: 'Simpan sebagai draf' }).click();
    await expect(page.getByText('Pilih sedikitnya dua instansi yang ditanyakan.')).toBeVisible();
    await pick('Ditanyakan di antara', 'pln');
    await pick('Ditanyakan di antara', 'telkom');
    await looksRightInBothLanguages(page, 'rule-asks');
    await page.getByRole('button', { name: 'Simpan sebagai draf' }).click();
    const rule = page.locator('.rule', { hasText: 'Gang mawar ditanyakan' });
    await expect(rule.getByText('tanyakan kepada pelapor: PT PLN atau PT TELKOM.')).toBeVisible();
    await rule.getByRole('button', { name: 'Lihat yang berubah' }).click();
    const change = rule.getByRole('row', { name: /meja triase tanyakan kepada pelapor: PT PLN atau PT TELKOM$/ });
    await expect(change.locator(`a[href="/desk/triage?item=${id}"]`)).toBeVisible();
    await looksRightInBothLanguages(page, 'rule-tried');
  }, 60_000);

  it('leaves it to the triage desk', async () => {
    await page.goto('/desk/rules');
    await page.getByRole('button', { name: 'Tulis ketentuan' }).click();
    await page.getByRole('textbox', { name: 'Nama', exact: true }).fill('Gang dahlia ke petugas');
    await page.getByLabel('Kata', { exact: true }).fill('gang dahlia');
    await page.getByLabel('Yang terjadi').selectOption({ label: 'serahkan ke meja triase' });
    await page.getByRole('button', { name: 'Simpan sebagai draf' }).click();
    await expect(page.locator('.rule', { hasText: 'Gang dahlia ke petugas' }).getByText('meja triase.')).toBeVisible();
  }, 60_000);
});

describe('a threshold that was measured for what no longer decides', () => {
  it('does not hold, and the page says why another figure does', async () => {
    await page.goto('/desk/rules');
    const why = page.getByText('diukur untuk model atau aturan yang lain');
    const panel = page.getByRole('region', { name: 'Ambang keputusan tanpa petugas' });
    await expect(panel).toContainText('Sekarang 88%');
    await expect(why).toHaveCount(0);
    await router.admin.query(
      `insert into router.routing_policy (id, kind, amount, effective_from, model, set_at)
       values (gen_random_uuid(), 'auto-route-above', 0.6, $1, 7, $1)`,
      [router.clock.now()],
    );
    await page.reload();
    await expect(panel).toContainText('Sekarang 88%');
    await expect(why).toContainText('Ambang 60% dari hasil pelatihan model 7 diukur');
    await looksRightInBothLanguages(page, 'threshold-held-back');
  }, 60_000);
});
