import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect } from '#libs/browser';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { ModelRow, type Report } from '../../services/router/src/learning/model.entity.js';
import { ARouter } from '../../services/router/src/fixtures/a-router.js';
import type { Measured } from '../../services/router/src/rules/learning/measure-model.js';
import { ADeskToLookAt, deskEnvironment } from './a-desk-to-look-at.js';
import { looksRightInBothLanguages } from './looks-right.js';

let router: ARouter;
let desk: ADeskToLookAt;
beforeAll(async () => {
  router = await ARouter.start({ services: [DeskModule], environment: deskEnvironment });
  await router.hearDirectory();
  desk = await ADeskToLookAt.open(router.hub, router.staff);
}, 120_000);
afterAll(async () => {
  await desk?.close();
  await router?.stop();
});

const measured = (accuracy: number, rightShare: number, confusions: Measured['confusions']): Measured => ({
  ...{ rows: 500, accuracy, threshold: accuracy - 0.02, coverage: accuracy - 0.3, precision: 0.975, confusions },
  reliability: [{ from: 0.8, to: 0.9, count: 120, meanProbability: 0.86, rightShare }],
});

async function models(): Promise<void> {
  const at = router.clock.now();
  const one = {
    ...{ content: Buffer.from('none'), trainedAt: at, decidedBy: null },
    trainedOn: { texts: 3_000, owners: 6, from: at.toISOString(), to: at.toISOString(), seconds: 20 },
  };
  const present = measured(0.88, 0.8, [{ right: 'kai', said: 'pln', count: 9 }]);
  const itself = measured(0.912, 0.86, [
    { right: 'pln', said: 'telkom', count: 4 },
    { right: 'bri', said: '', count: 2 },
  ]);
  const report: Report = {
    ...{ itself, present: { version: 1, measured: present } },
    compared: {
      ...{ gained: 25, lost: 9, newOwners: ['pos', 'ojk'], formerOwners: ['telkom'] },
      owners: [
        { owner: 'kai', cases: 40, itself: 38, present: 20 },
        { owner: 'pln', cases: 60, itself: 52, present: 54 },
      ],
      taught: { itself: 7, present: 6 },
    },
  };
  const rows = router.db.getRepository(ModelRow);
  await rows.insert({ ...one, state: 'serving', measured: { itself: present, present: null }, servedFrom: at });
  await rows.insert({ ...one, state: 'shadow', measured: report, servedFrom: null });
}

describe('an administrator at the model in the shadow', () => {
  it('reads at the top whether to release it, and side by side what changes, by names and not by codes', async () => {
    await models();
    const page = await desk.signIn('administrator', 'panrb/');
    await page.goto('/desk/model');
    const panel = page.locator('.model-shadow');
    await expect(panel.getByText('Tunggu dahulu: baru 0 dari 100 aduan')).toBeVisible();
    await expect(
      panel.getByText('lebih tepat: 91,2%, yang bertugas 88%. 25 aduan menjadi benar, 9 menjadi salah.'),
    ).toBeVisible();
    await expect(panel.getByText('mengenal 2 instansi baru')).toBeVisible();
    const figures = panel.getByRole('region', { name: 'Kedua model berdampingan' });
    await expect(figures.getByRole('row', { name: 'Tepat 88% 91,2% +3,2 poin', exact: true })).toBeVisible();
    await expect(figures.getByRole('row', { name: 'Instansi yang dikenal 6 7 +1', exact: true })).toBeVisible();
    await expect(
      panel.getByRole('row', { name: '80%–90% 80% dari 120 aduan 86% dari 120 aduan', exact: true }),
    ).toBeVisible();
    for (const told of [
      'PT KAI: 20 → 38 tepat dari 40 aduan',
      'PT PLN: 54 → 52 tepat dari 60 aduan',
      'PT POS',
      'PT TELKOM',
      'milik PT PLN, dikira milik PT TELKOM (4)',
      'milik PT BRI, dikira milik tidak seorang pun (2)',
      'milik PT KAI, dikira milik PT PLN (9)',
    ])
      await expect(panel.getByRole('listitem').getByText(told, { exact: true })).toBeVisible();
    await looksRightInBothLanguages(page, 'model-shadow');
  }, 60_000);

  it('is told in the language of the desk why a training failed', async () => {
    const page = await desk.signIn('administrator', 'panrb/');
    await page.goto('/desk/model');
    await page.getByRole('button', { name: 'Latih sekarang' }).click();
    await expect(page.getByText('Baru ada 0 contoh; pelatihan perlu sedikitnya 100.')).toBeVisible();
    await page.locator('.language button[lang=en]').click();
    await expect(page.getByText('There are only 0 examples; a training needs at least 100.')).toBeVisible();
    await page.context().close();
    expect(await router.db.query('select 1 from job where fault is not null')).toHaveLength(1);
  }, 60_000);
});
