import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect } from '#libs/browser';
import type { Page } from 'playwright-core';
import { aCase } from '../../services/casework/src/fixtures/a-complaint.js';
import { AnOfficersDesk } from './an-officers-desk.js';
import { looksRightInBothLanguages } from './looks-right.js';

const pdf = '%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n';
let at: AnOfficersDesk;
let casework: AnOfficersDesk['casework'];
let desk: AnOfficersDesk['desk'];
let sari: AnOfficersDesk['sari'];
let page: Page;
beforeAll(async () => {
  at = await AnOfficersDesk.open('Sari Wulandari Kusumaningtyas');
  ({ casework, desk, sari } = at);
  page = await desk.signInAs(sari);
}, 120_000);
afterAll(() => at?.close());

describe('an officer who attached a file and wrote nothing yet', () => {
  it('finds the form open again with it, also at another computer', async () => {
    const held = await aCase(casework, 'pln', { text: 'Meteran mati' });
    await at.act(held.caseId, { action: 'take' });
    await sari.upload(`/api/casework/cases/${held.caseId}/files`, new Blob([pdf], { type: 'application/pdf' }));
    const elsewhere = await desk.signInAs(sari);
    await elsewhere.goto(`/desk/cases/${held.caseId}`);
    await elsewhere.getByRole('button', { name: 'Hapus lampiran 1' }).waitFor();
    await expect(elsewhere.locator('.compose-citizen textarea').first()).toHaveValue('');
    await looksRightInBothLanguages(elsewhere, 'case-files-waiting');
    await elsewhere.getByRole('button', { name: 'Hapus lampiran 1' }).click();
    await elsewhere.getByRole('button', { name: 'Hapus lampiran 1' }).waitFor({ state: 'detached' });
    await elsewhere.reload();
    // What can be done stands there once it is known what was begun.
    await elsewhere.getByRole('button', { name: 'Jawab' }).waitFor();
    await expect(elsewhere.locator('.compose-citizen')).toHaveCount(0);
  }, 60_000);
});

describe('an officer who asks', () => {
  it('sends a form with the question, and keeps what is attached to the answer apart', async () => {
    const { caseId, complaintId } = await aCase(casework, 'pln', { text: 'Token listrik ditolak' });
    await at.act(caseId, { action: 'take' });
    await page.goto(`/desk/cases/${caseId}`);
    const first = page.getByRole('button', { name: 'Hapus lampiran 1' });
    for (const button of [/^Jawab/, /^Tanya pelapor/]) {
      await page.getByRole('button', { name: button }).click();
      await first.waitFor({ state: 'detached' });
      await page.locator('input[type=file]').setInputFiles({
        ...{ name: 'formulir.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) },
      });
      await first.waitFor();
    }
    await page.getByRole('button', { name: 'Hapus lampiran 2' }).waitFor({ state: 'detached' });
    await page.locator('form.compose textarea').first().fill('Mohon isi formulir ini.');
    await looksRightInBothLanguages(page, 'case-question-with-file');
    await page.getByRole('button', { name: /^(Periksa|Lanjut)/ }).click();
    await page.getByRole('dialog').locator('.attachments a').waitFor();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Kirim/ })
      .click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('.entry-public .attachments').waitFor();
    expect((await casework.said(complaintId)).at(-1)).toMatchObject({
      type: 'case.asked',
      data: { attachments: [{ mediaType: 'application/pdf', keeper: 'casework' }] },
    });
  }, 60_000);
});

describe('an officer who began a note after an answer', () => {
  it('finds both at another computer, the later one open, and is told of the other', async () => {
    const { caseId } = await aCase(casework, 'pln', { text: 'Kawat longgar' });
    await at.act(caseId, { action: 'take' });
    await page.goto(`/desk/cases/${caseId}`);
    for (const [button, words] of [
      [/^Jawab/, 'Regu sudah berangkat'],
      [/^Catatan internal/, 'Tanya gudang'],
    ] as const) {
      await page.getByRole('button', { name: button }).click();
      await page.locator('form.compose textarea').first().fill(words);
      await page.getByText(/draf tersimpan$/).waitFor();
      casework.clock.advance(1_000);
    }
    const elsewhere = await desk.signInAs(sari);
    await elsewhere.goto(`/desk/cases/${caseId}`);
    await elsewhere.getByText('Anda juga punya draf untuk: Jawab.').waitFor();
    const field = elsewhere.locator('form.compose textarea').first();
    await expect(field).toHaveValue('Tanya gudang');
    await looksRightInBothLanguages(elsewhere, 'case-two-drafts');
    await elsewhere.getByRole('button', { name: /^Jawab/ }).click();
    await expect(field).toHaveValue('Regu sudah berangkat');
    await elsewhere.close();
  }, 60_000);
});

const begin = async (text: string) => {
  const { caseId } = await aCase(casework, 'pln', { text });
  await at.act(caseId, { action: 'take' });
  return caseId;
};
const fieldOf = (where: Page) => where.locator('form.compose textarea').first();
const keptOf = async (caseId: string) =>
  (await sari.get<{ drafts: object[] }>(`/api/casework/cases/${caseId}/draft`)).body;

describe('an officer who goes on with an answer at another computer', () => {
  it('finds the later words where it was begun, and chooses where both were written on', async () => {
    const caseId = await begin('Trafo meledak');
    const write = async (where: Page, words: string) => {
      await fieldOf(where).fill(words);
      await where.getByText(/draf tersimpan$/).waitFor();
      casework.clock.advance(1_000);
    };
    await page.goto(`/desk/cases/${caseId}`);
    await page.getByRole('button', { name: /^Jawab/ }).click();
    await write(page, 'Regu akan datang.');
    const elsewhere = await desk.signInAs(sari);
    await elsewhere.goto(`/desk/cases/${caseId}`);
    await expect(fieldOf(elsewhere)).toHaveValue('Regu akan datang.');
    await write(elsewhere, 'Regu sudah datang.');

    const saved: string[] = [];
    page.on('request', (one) => {
      if (one.method() === 'PUT' && one.url().endsWith('/draft')) saved.push(one.postData() ?? '');
    });
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.goto(`/desk/cases/${caseId}`);
    await expect(fieldOf(page)).toHaveValue('Regu sudah datang.');
    await write(elsewhere, 'Regu sudah datang pagi ini.');
    await fieldOf(page).fill('Regu sudah datang, trafo diganti.');
    const other = page.getByRole('alert').filter({ hasText: 'Regu sudah datang pagi ini.' });
    await expect(other).toBeInViewport({ ratio: 1 });
    await expect(fieldOf(page)).toBeInViewport();
    expect(saved).toHaveLength(1);
    expect(await keptOf(caseId)).toMatchObject({ drafts: [{ text: 'Regu sudah datang pagi ini.' }] });
    await looksRightInBothLanguages(page, 'case-draft-elsewhere');
    await other.getByRole('button', { name: 'Pakai yang di sini' }).click();
    await page.getByText(/draf tersimpan$/).waitFor();
    await expect(other).toHaveCount(0);
    expect(await keptOf(caseId)).toMatchObject({ drafts: [{ text: 'Regu sudah datang, trafo diganti.' }] });

    await fieldOf(elsewhere).fill('Regu pulang.');
    await elsewhere.getByRole('button', { name: 'Pakai yang itu' }).click();
    await expect(fieldOf(elsewhere)).toHaveValue('Regu sudah datang, trafo diganti.');
    await elsewhere.close();
  }, 60_000);

  it('does not find an answer again that was sent from there', async () => {
    const caseId = await begin('Kabel terbakar');
    await page.goto(`/desk/cases/${caseId}`);
    await page.getByRole('button', { name: /^Jawab/ }).click();
    await fieldOf(page).fill('Kabel sudah diganti tadi.');
    await page.getByText(/draf tersimpan$/).waitFor();
    await at.act(caseId, { action: 'answer', message: 'Kabel sudah diganti tadi.', final: false });
    await sari.delete(`/api/casework/cases/${caseId}/draft?action=answer`);
    await page.goto(`/desk/cases/${caseId}`);
    await page.getByRole('button', { name: /^Jawab/ }).click();
    await expect(fieldOf(page)).toHaveValue('');
  }, 60_000);
});

describe('an officer who writes over a slow line', () => {
  it('is asked before leaving, and what is written last goes next, also from a form just closed', async () => {
    const caseId = await begin('Saklar berasap');
    const own = await desk.signInAs(sari);
    await own.clock.install();
    const sent: string[] = [];
    const answered = Promise.withResolvers<undefined>();
    await own.route('**/draft', async (route) => {
      if (route.request().method() === 'PUT') {
        sent.push((route.request().postDataJSON() as { text: string }).text);
        await answered.promise;
      }
      await route.continue();
    });
    await own.goto(`/desk/cases/${caseId}`);
    await own.getByRole('button', { name: /^Jawab/ }).click();
    const write = async (words: string) => {
      await fieldOf(own).fill(words);
      await own.clock.runFor(1_000);
    };
    await write('Regu');
    await expect.poll(() => sent).toEqual(['Regu']);
    for (const words of ['Regu sudah', 'Regu sudah di', 'Regu sudah di lokasi']) await write(words);
    let asked = 0;
    own.on('dialog', (dialog) => {
      asked += 1;
      void dialog.dismiss();
    });
    await own.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toBe(1);
    answered.resolve(undefined);
    await own.getByText(/draf tersimpan$/).waitFor();
    expect(sent).toEqual(['Regu', 'Regu sudah di lokasi']);
    await fieldOf(own).fill('Regu sudah pulang');
    await own.keyboard.press('Escape');
    await expect.poll(() => keptOf(caseId)).toMatchObject({ drafts: [{ text: 'Regu sudah pulang' }] });
    await own.close();
  }, 60_000);
});

describe('an officer for whom a draft was prepared from the list', () => {
  it('finds it in a case that was open a moment ago', async () => {
    await begin('Lampu jembatan padam');
    const own = await desk.signInAs(sari);
    await own.clock.install();
    await own.goto('/desk/inbox?view=mine&q=jembatan');
    const row = own.locator('.row-item', { hasText: 'jembatan' });
    await row.getByRole('link').click();
    await own.getByRole('button', { name: /^Jawab/ }).waitFor();
    await own.getByRole('link', { name: 'Kembali' }).first().click();
    await row.getByRole('checkbox').check();
    await own.getByLabel('Siapkan draf dari templat…').selectOption({ index: 1 });
    await own.clock.fastForward(10_000);
    await own.getByText('1 aduan selesai diproses.').waitFor();
    await row.getByRole('link').click();
    await expect(fieldOf(own)).toHaveValue(/\S/);
    await own.close();
  }, 60_000);
});

describe('an officer who fills in a form while a macro waits', () => {
  it('keeps what is filled in, and opens a draft only where nothing is open', async () => {
    const caseId = await begin('Meteran berputar cepat');
    const { items } = (await sari.get<{ items: { id: string }[] }>(`/api/casework/templates?case=${caseId}`)).body;
    const steps = [{ do: 'draft', template: items[0]?.id }];
    await sari.post('/api/casework/macros', { name: 'Siapkan draf', steps, belongsTo: 'me' });
    const own = await desk.signInAs(sari);
    await own.clock.install();
    await own.goto(`/desk/cases/${caseId}`);
    const run = async () => {
      await own.getByRole('combobox', { name: /^Makro/ }).selectOption('Siapkan draf');
      await own.getByRole('button', { name: 'Jalankan' }).click();
    };
    await run();
    await own.getByRole('button', { name: /^Arsipkan/ }).click();
    await own.getByLabel(/^Alasan/).selectOption('already-handled');
    await own.clock.fastForward(10_000);
    await own.getByText('Anda juga punya draf untuk: Jawab.').waitFor();
    await expect(own.getByLabel(/^Alasan/)).toHaveValue('already-handled');
    await own.keyboard.press('Escape');
    await sari.delete(`/api/casework/cases/${caseId}/draft?action=answer`);
    await run();
    await own.clock.fastForward(10_000);
    await expect(fieldOf(own)).toHaveValue(/\S/);
    await own.close();
  }, 60_000);
});
