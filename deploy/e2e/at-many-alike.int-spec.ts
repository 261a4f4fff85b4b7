import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect } from '#libs/browser';
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
      for (const at of [0, 1, 2]) await page.locator('.row-choose input').nth(at).check();
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

describe('an officer with a macro that asks', () => {
  it('makes it, runs it by the keyboard, and has the next case before them meanwhile', async () => {
    const first = await aCase(casework, 'pln', { text: 'Antena miring' });
    casework.clock.advance(1_000);
    await aCase(casework, 'pln', { text: 'Antena patah' });
    await page.goto('/desk/macros');
    await page.getByRole('button', { name: 'Buat makro' }).click();
    await page.getByLabel('Nama').fill('Tanya nomor');
    await page.getByLabel('Ubah jenis').check();
    for (const deed of ['Jawab dengan templat', 'Tunda', 'Arsipkan', 'Tanya pelapor'])
      await page.getByLabel('Terakhir').selectOption(deed);
    await page.getByRole('textbox', { name: 'Pertanyaan untuk pelapor' }).fill('Nomor tiangnya berapa?');
    await looksRightInBothLanguages(page, 'macro-that-asks');
    await page.getByRole('button', { name: 'Simpan makro' }).click();
    await page.getByText('Ambil → Ubah jenis → Tanya pelapor').waitFor();

    await page.goto('/desk/inbox?view=open&q=antena');
    await page.locator('[data-row]', { hasText: 'Antena miring' }).click();
    await page.locator('.case-text', { hasText: 'Antena miring' }).waitFor();
    const other = page.locator('.case-text', { hasText: 'Antena patah' });
    await page.getByLabel('Makro', { exact: true }).waitFor();
    await page.keyboard.press('g');
    await page.getByLabel('Makro', { exact: true }).selectOption('Tanya nomor');
    await page.keyboard.press('Enter');
    await other.waitFor();
    await page.getByText(/^Makro “Tanya nomor” akan dijalankan/).waitFor();
    expect((await casework.said(first.complaintId)).map(({ type }) => type)).toEqual(['case.opened']);
    await page.clock.fastForward(10_000);
    await page.getByText(/^Makro “Tanya nomor” selesai/).waitFor();
    await expect(other).toHaveCount(1);
    expect((await casework.said(first.complaintId)).at(-1)?.type).toBe('case.asked');
  }, 60_000);
});
