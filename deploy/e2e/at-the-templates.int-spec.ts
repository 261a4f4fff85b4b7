import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect } from '#libs/browser';
import type { Locator, Page } from 'playwright-core';
import { ACasework } from '../../services/casework/src/fixtures/a-casework.js';
import {
  aCase,
  aComplaint,
  assign,
  places,
  tellOfInstitutions,
} from '../../services/casework/src/fixtures/a-complaint.js';
import { templateVariables } from '../../services/casework/src/rules/fill-template.js';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { templateNames } from '../../services/desk/web/src/templates/sample-of.js';
import { ADeskToLookAt, deskEnvironment } from './a-desk-to-look-at.js';
import { looksRightInBothLanguages } from './looks-right.js';

let casework: ACasework;
let desk: ADeskToLookAt;
let satu: Awaited<ReturnType<ACasework['desk']['signIn']>>;
let author: Page;
let second: Page;
beforeAll(async () => {
  casework = await ACasework.start({ services: [DeskModule], environment: deskEnvironment });
  await tellOfInstitutions(casework);
  desk = await ADeskToLookAt.open(casework.hub, casework.desk);
  satu = await casework.desk.signIn('officer', places.pln, 'Petugas Satu');
  author = await desk.signInAs(satu);
  second = await desk.signInAs(await casework.desk.signIn('officer', places.pln, 'Petugas Dua'));
}, 120_000);
afterAll(async () => {
  await desk?.close();
  await casework?.stop();
});

const rule = (page: Page, name: string) => page.locator('.rule', { has: page.getByText(name, { exact: true }) });

const gangguan = { code: 'pln-gangguan', name: 'Gangguan listrik' };

/** The directory runs elsewhere; this is what it would tell. */
async function knowTheCatalogue(page: Page): Promise<void> {
  const topic = { code: 'energi', name: 'Energi dan Sumber Daya Alam', owners: [], services: [] };
  await page.route('**/api/directory/topics', (route) => route.fulfill({ json: { items: [topic] } }));
  await page.route('**/api/directory/services?*', (route) =>
    route.fulfill({ json: { items: [gangguan], next: null } }),
  );
  await page.route('**/api/directory/services/pln-gangguan', (route) => route.fulfill({ json: gangguan }));
}

describe('two officers at the templates', () => {
  it('may name what casework can fill in, and nothing else', () => {
    expect(templateNames).toEqual(templateVariables);
  });

  it('find the hub’s own, write one beside its example, approve it, and answer with it', async () => {
    await author.goto('/desk/inbox');
    await author.getByRole('heading', { level: 1 }).waitFor();
    await author.keyboard.press('Control+k');
    await author.getByRole('dialog').getByRole('textbox').fill('templat');
    await author.getByRole('dialog').getByRole('option', { name: 'Templat jawaban' }).click();
    await rule(author, 'Kabar sementara: masih dikerjakan').getByText('untuk semua instansi').waitFor();
    await expect(author.getByRole('button', { name: /^Ubah Kabar sementara/ })).toHaveCount(0);
    await looksRightInBothLanguages(author, 'templates');

    await author.getByRole('button', { name: 'Tulis templat' }).click();
    await author.getByLabel('Nama').fill('Meteran diganti');
    await author.getByLabel('Isi', { exact: false }).first().fill('Meteran untuk {{kode}} diganti, {{nama}}.');
    await author.getByText('Isian tidak dikenal: {{nama}}.').waitFor();
    await looksRightInBothLanguages(author, 'template-form');
    await author.getByLabel('Isi', { exact: false }).first().fill('Meteran untuk {{kode}} sudah diganti. ');
    await author.getByRole('button', { name: '+ nama petugas' }).click();
    await author
      .getByTestId('template-sample')
      .getByText('Meteran untuk 26K7-4QXM-T sudah diganti. Petugas Satu')
      .waitFor();
    await author.getByRole('button', { name: 'Simpan untuk disetujui' }).click();
    await rule(author, 'Meteran diganti').getByText('Anda yang menulis; orang lain yang menyetujui.').waitFor();
    await expect(author.getByRole('button', { name: 'Setujui Meteran diganti' })).toHaveCount(0);

    await second.goto('/desk/templates');
    await rule(second, 'Meteran diganti').getByText('menunggu orang kedua').waitFor();
    await second.getByRole('button', { name: 'Setujui Meteran diganti' }).click();
    await second.getByText('Templat disetujui dan dapat dipakai.').waitFor();

    const { caseId } = await aCase(casework, 'pln', { text: 'Meteran rusak' });
    await author.goto(`/desk/cases/${caseId}`);
    await author.getByRole('button', { name: /^Ambil/ }).click();
    await author.getByRole('dialog').getByRole('button', { name: 'Ambil', exact: true }).click();
    await author.getByRole('button', { name: /^Jawab/ }).click();
    await author.getByLabel('Templat', { exact: true }).selectOption('Meteran diganti');
    const answer = author.getByRole('textbox', { name: /Jawaban untuk pelapor/ });
    await expect(answer).toHaveValue(/^Meteran untuk \S+ sudah diganti\. Petugas Satu$/);

    await answer.fill('Soal [A] dan [B]: ');
    await author.getByLabel('Templat', { exact: true }).selectOption('Jawaban: sudah ditindaklanjuti');
    const warning = author.getByText('Isian templat belum diganti: [uraikan], [uraikan, dengan tanggalnya].');
    await warning.waitFor();
    await author.getByLabel('Akhir').check();
    await author.getByRole('button', { name: 'Periksa dan kirim' }).click();
    await expect(answer).toBeFocused();
    await expect(author.getByRole('dialog')).toHaveCount(0);
    await looksRightInBothLanguages(author, 'answer-with-blanks');
    await author.getByRole('button', { name: 'Periksa dan kirim' }).click();
    for (const words of ['Trafo rusak', 'Diganti 28 November']) {
      await author.keyboard.type(words);
      await author.getByRole('button', { name: 'Periksa dan kirim' }).click();
    }
    await author
      .getByRole('dialog')
      .getByText(/Soal \[A\] dan \[B\]:.*Trafo rusak.*Diganti 28 November/s)
      .first()
      .waitFor();
  }, 90_000);

  it('write one for a main topic, which a case of that topic is offered first', async () => {
    for (const page of [author, second]) await knowTheCatalogue(page);
    await author.goto('/desk/templates');
    await author.getByRole('button', { name: 'Tulis templat' }).click();
    await author.getByLabel('Nama').fill('Padam: sudah menyala');
    await author.getByLabel('Isi', { exact: false }).first().fill('Listrik di tempat Anda sudah menyala.');
    await author.getByLabel('Tentang').selectOption('Gangguan listrik');
    await author.getByLabel('Tentang').selectOption('Energi dan Sumber Daya Alam');
    await looksRightInBothLanguages(author, 'template-topic');
    await author.getByRole('button', { name: 'Simpan untuk disetujui' }).click();
    await rule(author, 'Padam: sudah menyala').getByText('Topik: Energi dan Sumber Daya Alam').waitFor();

    await second.goto('/desk/templates');
    await second.getByRole('button', { name: 'Ubah Padam: sudah menyala' }).click();
    await author.getByRole('button', { name: 'Ubah Padam: sudah menyala' }).click();
    await author.getByLabel('Tentang').selectOption('Gangguan listrik');
    await author.getByRole('button', { name: 'Simpan untuk disetujui' }).click();
    await rule(author, 'Padam: sudah menyala').getByText('Layanan: Gangguan listrik').waitFor();
    await second.getByRole('button', { name: 'Simpan untuk disetujui' }).click();
    await second.locator('.changed-meanwhile ins', { hasText: 'Gangguan listrik' }).waitFor();
    await second.getByRole('button', { name: 'Saya sudah membaca; simpan tulisan saya' }).click();
    const line = rule(second, 'Padam: sudah menyala').locator('p', { hasText: 'Topik: Energi dan Sumber Daya Alam' });
    await line.waitFor();
    await author.reload();
    await author.getByRole('button', { name: 'Setujui Padam: sudah menyala' }).click();
    await author.getByText('Templat disetujui dan dapat dipakai.').waitFor();

    const complaintId = await aComplaint(casework);
    const service = { ...gangguan, standardDays: null, class: null, topics: ['energi'] };
    const caseId = await assign(casework, complaintId, 'pln', 'lead', { service });
    await author.goto(`/desk/cases/${caseId}`);
    await author.getByRole('button', { name: /^Ambil/ }).click();
    await author.getByRole('dialog').getByRole('button', { name: 'Ambil', exact: true }).click();
    await author.getByRole('button', { name: /^Jawab/ }).click();
    const first = author.getByLabel('Templat', { exact: true }).locator('optgroup').first();
    await first.locator('option', { hasText: 'Padam: sudah menyala' }).waitFor({ state: 'attached' });
    await expect(first).toHaveAttribute('label', 'Untuk topik ini');
    await looksRightInBothLanguages(author, 'answer-with-topic');
  }, 90_000);

  it('do not overwrite what they have not read, and retire what is not used any more', async () => {
    await author.goto('/desk/templates');
    await author.getByRole('button', { name: 'Ubah Meteran diganti' }).click();
    await author.getByLabel('Nama').fill('Meteran diganti baru');
    await second.goto('/desk/templates');
    await second.getByRole('button', { name: 'Ubah Meteran diganti' }).click();
    await second.getByLabel('Isi', { exact: false }).first().fill('Meteran {{kode}} beres.');
    await second.getByRole('button', { name: 'Simpan untuk disetujui' }).click();
    await rule(second, 'Meteran diganti').getByText('Meteran {{kode}} beres.').waitFor();

    // The list below is read anew meanwhile.
    await author.getByRole('button', { name: 'Tarik Padam: sudah menyala' }).click();
    await rule(author, 'Meteran diganti').getByText('Meteran {{kode}} beres.').waitFor();
    await author.getByRole('button', { name: 'Simpan untuk disetujui' }).click();
    await author.getByText('Sudah diubah orang lain').waitFor();
    await author.locator('.changed-meanwhile ins', { hasText: 'Meteran {{kode}} beres.' }).waitFor();
    await looksRightInBothLanguages(author, 'template-difference');
    await author.getByRole('button', { name: 'Saya sudah membaca; simpan tulisan saya' }).click();
    await rule(author, 'Meteran diganti baru').waitFor();

    await author.getByRole('button', { name: 'Tarik Meteran diganti baru' }).click();
    await author.getByText('Templat ditarik.').waitFor();
    await expect(rule(author, 'Meteran diganti baru')).toHaveCount(0);
    await author.getByLabel('Tampilkan juga yang ditarik').check();
    await rule(author, 'Meteran diganti baru').getByText('ditarik', { exact: true }).waitFor();
  }, 90_000);
});

describe('an officer at an editor that stays open', () => {
  let editor: Locator;
  const begin = async (words: string) => {
    await author.goto('/desk/templates');
    await author.getByRole('button', { name: 'Tulis templat' }).click();
    editor = author.getByRole('form', { name: 'Templat baru' });
    await editor.getByLabel('Nama').fill(words);
    await editor.getByLabel('Isi', { exact: false }).first().fill(words);
  };
  const save = () => editor.getByRole('button', { name: 'Simpan untuk disetujui' }).click();

  it('goes on after signing in again in another tab', async () => {
    await begin('Sesudah masuk lagi');
    satu = await casework.desk.signInAgain(satu);
    await desk.giveTo(author.context(), satu);
    await save();
    await expect(rule(author, 'Sesudah masuk lagi')).toHaveCount(1);
  }, 60_000);

  it('goes on too where it was seen that the session had ended', async () => {
    await begin('Sesudah sesi berakhir');
    await casework.desk.signOut(satu);
    await save();
    const ended = author.getByRole('dialog', { name: 'Sesi Anda berakhir' });
    await expect(ended.getByRole('link', { name: 'Masuk di tab baru' })).toHaveAttribute('target', '_blank');
    await looksRightInBothLanguages(author, 'session-expired');
    satu = await casework.desk.signInAgain(satu);
    await desk.giveTo(author.context(), satu);
    await author.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    await author.getByRole('dialog').waitFor({ state: 'detached' });
    await save();
    await expect(rule(author, 'Sesudah sesi berakhir')).toHaveCount(1);
  }, 60_000);

  it('does nothing under the name of somebody else who has signed in to the same browser', async () => {
    await begin('Atas nama orang lain');
    const other = await casework.desk.signIn('officer', places.pln, 'Petugas Tiga');
    await desk.giveTo(author.context(), other);
    await save();
    await author.getByRole('link', { name: /Petugas Tiga/ }).waitFor();
    await expect(rule(author, 'Atas nama orang lain')).toHaveCount(0);
    await desk.giveTo(author.context(), satu);
  }, 60_000);

  it('keeps what was written where the list below can not be read anew', async () => {
    await author.goto('/desk/templates');
    await author.getByRole('button', { name: 'Ubah Sesudah masuk lagi' }).click();
    editor = author.getByRole('form', { name: 'Ubah Sesudah masuk lagi' });
    await editor.getByLabel('Nama').fill('Sesudah gangguan');
    await author.route('**/api/casework/templates', (route) => route.fulfill({ status: 429 }));
    await author.getByRole('button', { name: 'Tarik Sesudah sesi berakhir' }).click();
    await author.getByRole('alert').getByText('Tidak dapat dimuat').waitFor();
    await expect(editor.getByLabel('Nama')).toHaveValue('Sesudah gangguan');
    await author.unroute('**/api/casework/templates');
    await author.getByRole('button', { name: 'Coba lagi' }).click();
    await author.getByRole('alert').waitFor({ state: 'detached' });
    await save();
    await expect(rule(author, 'Sesudah gangguan')).toHaveCount(1);
  }, 60_000);

  it('is shown what was changed of a macro meanwhile, however often the list was read anew', async () => {
    const macros = '/api/casework/macros';
    const take = { belongsTo: 'me', steps: [{ do: 'take' }] };
    const { body: macro } = await satu.post<{ id: string }>(macros, { ...take, name: 'Ambil' });
    await satu.post(macros, { ...take, name: 'Tidak dipakai' });
    await author.goto('/desk/macros');
    await author.getByRole('button', { name: 'Ubah Ambil' }).click();
    editor = author.getByRole('form', { name: 'Ubah Ambil' });
    await editor.getByLabel('Nama').fill('Ambil dahulu');
    const theirs = { name: 'Ambil', steps: [{ do: 'take' }, { do: 'note', message: 'Sudah dilihat.' }] };
    await satu.put(`${macros}/${macro.id}`, theirs, { 'if-match': '"1"' });
    await author.getByRole('button', { name: 'Hapus Tidak dipakai' }).click();
    await author.getByText('Ambil → Tulis catatan internal').waitFor();
    await editor.getByRole('button', { name: 'Simpan makro' }).click();
    await expect(editor.locator('.changed-meanwhile ins')).toHaveText('Tulis catatan internal · Sudah dilihat.');
    await looksRightInBothLanguages(author, 'macro-difference');
    await editor.getByRole('button', { name: 'Saya sudah membaca; simpan tulisan saya' }).click();
    await expect(rule(author, 'Ambil dahulu')).toHaveCount(1);
  }, 60_000);

  it('keeps what was written in a macro that somebody removes meanwhile, and saves it as a new one', async () => {
    const macros = '/api/casework/macros';
    const { body: macro } = await satu.post<{ id: string }>(macros, {
      ...{ name: 'Bersama', belongsTo: 'institution', steps: [{ do: 'take' }] },
    });
    await author.goto('/desk/macros');
    await author.getByRole('button', { name: 'Ubah Bersama' }).click();
    editor = author.getByRole('form', { name: 'Ubah Bersama' });
    await editor.getByLabel('Nama').fill('Bersama lagi');
    await satu.delete(`${macros}/${macro.id}`);
    await editor.getByRole('button', { name: 'Simpan makro' }).click();
    await editor.getByRole('alert').getByText('Sudah dihapus orang lain').waitFor();
    await expect(editor.getByLabel('Nama')).toHaveValue('Bersama lagi');
    await expect(editor.getByLabel('Semua petugas instansi')).toBeChecked();
    await looksRightInBothLanguages(author, 'macro-gone');
    await editor.getByRole('button', { name: 'Simpan sebagai makro baru' }).click();
    await expect(rule(author, 'Bersama lagi')).toContainText('Semua petugas instansi');
    await expect(editor).toHaveCount(0);
  }, 60_000);

  it('keeps what was written in a template that somebody retires meanwhile', async () => {
    await author.goto('/desk/templates');
    await author.getByRole('button', { name: 'Ubah Sesudah gangguan' }).click();
    editor = author.getByRole('form', { name: 'Ubah Sesudah gangguan' });
    await editor.getByLabel('Nama').fill('Sesudah ditarik');
    await second.goto('/desk/templates');
    await second.getByRole('button', { name: 'Tarik Sesudah gangguan' }).click();
    await second.getByText('Templat ditarik.').waitFor();
    await save();
    await expect(editor.locator('.changed-meanwhile')).toContainText('menunggu orang kedua → ditarik');
    await expect(editor.getByLabel('Nama')).toHaveValue('Sesudah ditarik');
    await looksRightInBothLanguages(author, 'template-retired');
    await editor.getByRole('button', { name: 'Saya sudah membaca; simpan tulisan saya' }).click();
    await expect(rule(author, 'Sesudah ditarik')).toHaveCount(1);
  }, 60_000);
});
