import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ACasework } from '../../services/casework/src/fixtures/a-casework.js';
import { aCase, places, tellOfInstitutions } from '../../services/casework/src/fixtures/a-complaint.js';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { ADeskToLookAt, deskEnvironment } from './a-desk-to-look-at.js';
import { looksRightInBothLanguages } from './looks-right.js';

let casework: ACasework;
let desk: ADeskToLookAt;
let page: Page;
beforeAll(async () => {
  casework = await ACasework.start({ services: [DeskModule], environment: deskEnvironment });
  await tellOfInstitutions(casework);
  desk = await ADeskToLookAt.open(casework.hub, casework.desk);
  page = await desk.signInAs(await casework.desk.signIn('officer', places.pln, 'Sari Wulandari'));
}, 120_000);
afterAll(async () => {
  await desk?.close();
  await casework?.stop();
});

describe('an officer who meets the same again and again', () => {
  it('gives many their class, and lets them go on as one in the first that came', async () => {
    const same = [];
    for (const text of ['Jembatan roboh', 'Jembatan di kali roboh', 'Jembatan ambruk roboh']) {
      same.push(await aCase(casework, 'pln', { text }));
      casework.clock.advance(1_000);
    }
    await page.clock.install();
    await page.goto('/desk/inbox?view=open&q=roboh');
    const choose = async () => {
      for (const box of await page.locator('.row-choose input').all()) await box.check();
    };
    await page.locator('[data-row]').nth(2).waitFor();
    await choose();
    await page.getByRole('button', { name: 'Ubah jenis…' }).click();
    await page.getByRole('button', { name: 'Ubah jenis yang dipilih' }).click();
    await page.getByText('Pilih jenisnya.').waitFor();
    await looksRightInBothLanguages(page, 'bulk-classify');
    await page.locator('.bulk-form select').selectOption('aspiration');
    await page.getByRole('button', { name: 'Ubah jenis yang dipilih' }).click();
    await page.clock.fastForward(10_000);
    await page.getByText('3 aduan selesai diproses.').waitFor();

    await page.reload();
    await page.locator('[data-row]').nth(2).waitFor();
    await page.locator('.row-choose input').first().check();
    await page.getByRole('button', { name: 'Gabungkan…' }).click();
    await page.getByRole('button', { name: 'Gabungkan yang dipilih' }).click();
    await page.getByText('Pilih sedikitnya dua aduan.').waitFor();
    await choose();
    await looksRightInBothLanguages(page, 'bulk-merge');
    await page.getByRole('button', { name: 'Gabungkan yang dipilih' }).click();
    await page.getByText('2 aduan akan digabungkan.').waitFor();
    await page.clock.fastForward(10_000);
    await page.getByText('2 aduan selesai diproses.').waitFor();
    const rows = await casework.admin.query<{ class: string; into: string | null }[]>(
      'select class, merged_into as into from casework."case" where id = any($1) order by opened_at',
      [same.map(({ caseId }) => caseId)],
    );
    const first = same[0]?.complaintId;
    expect(rows).toEqual([null, first, first].map((into) => ({ class: 'aspiration', into })));
  }, 60_000);
});
