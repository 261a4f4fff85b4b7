import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect } from '#libs/browser';
import type { Page } from 'playwright-core';
import { aCase, assign, places } from '../../services/casework/src/fixtures/a-complaint.js';
import { AnOfficersDesk } from './an-officers-desk.js';
import { looksRightInBothLanguages } from './looks-right.js';

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
let at: AnOfficersDesk;
let casework: AnOfficersDesk['casework'];
let desk: AnOfficersDesk['desk'];
let page: Page;
beforeAll(async () => {
  at = await AnOfficersDesk.open();
  ({ casework, desk } = at);
  for (const text of ['Lampu jalan mati', 'Meteran rusak', 'Tagihan dua kali']) await aCase(casework, 'pln', { text });
  page = await desk.signInAs(at.sari);
}, 120_000);
afterAll(() => at?.close());

describe('an officer who will be away', () => {
  it('is noted by a colleague with a deputy, is seen so in the list and the case, and comes back', async () => {
    const away = await casework.desk.signIn('officer', places.pln, 'Petugas cuti');
    const deputy = await casework.desk.signIn('officer', places.pln, 'Petugas pengganti');
    const { caseId } = await aCase(casework, 'pln', { text: 'Kotak meteran retak' });
    await away.post(`/api/casework/cases/${caseId}/actions`, { action: 'take' }, { 'if-match': '"1"' });
    await page.goto('/desk/absences');
    await page.getByLabel('Siapa').selectOption('Petugas cuti (pln)');
    await page.getByLabel('Hari pertama').fill('2026-11-23');
    await page.getByLabel('Hari terakhir').fill('2026-11-27');
    await page.getByLabel('Pengganti').selectOption('Petugas pengganti (pln)');
    await page.getByRole('button', { name: 'Catat', exact: true }).click();
    await page.getByText('Pengganti: Petugas pengganti').waitFor();
    await looksRightInBothLanguages(page, 'absences');
    await page.getByRole('button', { name: 'Catat', exact: true }).click();
    await page.getByText('Pada sebagian hari itu sudah tercatat tidak hadir.').waitFor();
    await page.goto('/desk/inbox?view=open&q=retak');
    await page.getByText('cuti s.d. 27 Nov 2026 · diganti Petugas pengganti').waitFor();
    await looksRightInBothLanguages(page, 'inbox-away');
    await page.goto(`/desk/cases/${caseId}`);
    await page.getByText('cuti s.d. 27 Nov 2026').waitFor();
    const deputys = await desk.signInAs(deputy);
    await deputys.goto('/desk/inbox');
    await deputys.getByRole('link', { name: /^Menggantikan Petugas cuti/ }).click();
    await deputys.getByRole('link', { name: /Kotak meteran retak/ }).waitFor();
    await looksRightInBothLanguages(deputys, 'inbox-standing-in');
    await deputys.getByRole('link', { name: /Kotak meteran retak/ }).click();
    await deputys.getByRole('button', { name: /^Catatan/ }).click();
    await deputys.getByLabel('Catatan internal').fill('Meteran sudah dipesan');
    await deputys.getByRole('button', { name: 'Simpan catatan' }).click();
    await deputys.getByText('Petugas pengganti (menggantikan Petugas cuti)').waitFor();
    await looksRightInBothLanguages(deputys, 'case-standing-in');
    await deputys.context().close();
    await page.goto('/desk/absences');
    await page.getByRole('button', { name: 'Petugas cuti sudah kembali' }).click();
    await page.getByText('Semua petugas hadir.').waitFor();
    expect(await casework.admin.query('select from access.absence')).toEqual([]);
  }, 60_000);
});

describe('an officer who answers for several', () => {
  it('puts the co-owner’s part and a picture into the one answer', async () => {
    const officer = await casework.desk.signIn('officer', places.pln);
    const atKai = await casework.desk.signIn('officer', places.kai);
    const { complaintId, caseId } = await aCase(casework, 'pln', { text: 'Tiang condong di atas rel' });
    const partId = await assign(casework, complaintId, 'kai', 'co-owner');
    const act = async (by: typeof officer, id: string, body: object) => {
      const path = `/api/casework/cases/${id}`;
      const { etag } = await by.get(path);
      await by.post(`${path}/actions`, body, { 'if-match': etag ?? '' });
    };
    await act(officer, caseId, { action: 'take' });
    await act(atKai, partId, { action: 'take' });
    const picture = new Blob([onePixel], { type: 'image/png' });
    const { body: file } = await atKai.upload<{ id: string }>(`/api/casework/cases/${partId}/files`, picture);
    const contribution = { action: 'contribute', message: 'Rel sudah diperiksa, aman.', attachments: [file.id] };
    await act(atKai, partId, contribution);

    await page.goto(`/desk/cases/${caseId}`);
    await page.getByRole('button', { name: /^Jawab/ }).click();
    await page.getByRole('button', { name: 'Masukkan ke jawaban' }).click();
    await expect(page.getByLabel('Jawaban untuk pelapor')).toHaveValue('PT kai:\nRel sudah diperiksa, aman.');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'tiang.png', mimeType: 'image/png', buffer: onePixel });
    await page.getByRole('button', { name: 'Hapus lampiran 2' }).waitFor();
    await looksRightInBothLanguages(page, 'case-answer');
    await page.getByLabel('Akhir').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.getByLabel('Catatan internal').press('Escape');
    await page.keyboard.press('r');
    await page.getByRole('button', { name: 'Hapus lampiran 2' }).waitFor();
    await expect(page.getByLabel('Akhir')).toBeChecked();
    await page.getByText(/draf tersimpan$/).waitFor();
    const otherTab = await page.context().newPage();
    await page.close();
    page = otherTab;
    await page.goto(`/desk/cases/${caseId}`);
    await page.getByRole('button', { name: 'Hapus lampiran 2' }).waitFor();
    await expect(page.getByLabel('Akhir')).toBeChecked();
    await page.getByRole('button', { name: 'Periksa dan kirim' }).click();
    await page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await page.locator('.entry-public .attachments').waitFor();
    expect((await casework.said(complaintId)).at(-1)?.data['attachments']).toHaveLength(2);
  }, 60_000);
});
