import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect } from '#libs/browser';
import { complaintRated, deadlinePassed, deadlineSet } from '#libs/contracts';
import type { Page } from 'playwright-core';
import { ACasework } from '../../services/casework/src/fixtures/a-casework.js';
import { aCase, places, tellOfInstitutions, write } from '../../services/casework/src/fixtures/a-complaint.js';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { ADeskToLookAt, deskEnvironment } from './a-desk-to-look-at.js';
import { looksRightInBothLanguages, screens } from './looks-right.js';
import { assertOnlyText, hostile, listenForViolations } from './hostile-text.js';

let casework: ACasework;
let desk: ADeskToLookAt;
let page: Page;
beforeAll(async () => {
  casework = await ACasework.start({ services: [DeskModule], environment: deskEnvironment });
  await tellOfInstitutions(casework);
  for (const text of ['Lampu jalan mati', 'Meteran rusak', 'Tagihan dua kali']) await aCase(casework, 'pln', { text });
  desk = await ADeskToLookAt.open(casework.hub, casework.desk);
  page = await desk.signIn('officer', places.pln);
}, 120_000);
afterAll(async () => {
  await desk?.close();
  await casework?.stop();
});

describe('an officer at the inbox', () => {
  it('takes the list of a filter home, with texts only when asked for', async () => {
    await page.goto('/desk/inbox?view=new');
    await page.locator('[data-row]').first().waitFor();
    await looksRightInBothLanguages(page, 'inbox');
    const take = async () => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Unduh CSV' }).click(),
      ]);
      return readFile(await file.path(), 'utf8');
    };
    const bare = await take();
    expect(bare.trimEnd().split('\r\n')).toHaveLength(4);
    expect(bare).not.toContain('Meteran');
    await page.getByLabel('Sertakan isi aduan').check();
    await page.getByText('Pengunduhan isi aduan dicatat.').waitFor();
    expect(await take()).toContain('Meteran rusak');
  }, 60_000);
});

describe('the time that is left', () => {
  it('has room beside what a complaint says and where it stands', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln', {
      text: `Gardu roboh ${'dan menimpa pagar '.repeat(9)}`,
    });
    const dueAt = new Date(casework.clock.now().getTime() + 30 * 86_400_000).toISOString();
    await casework.tell(deadlineSet, complaintId, { kind: 'resolution', caseId, dueAt });
    const sari = await casework.desk.signIn('officer', places.pln, 'Sari Wulandari');
    const path = `/api/casework/cases/${caseId}`;
    await sari.post(`${path}/actions`, { action: 'take' }, { 'if-match': (await sari.get(path)).etag ?? '' });
    const own = await desk.signInAs(sari);
    await own.clock.setFixedTime(casework.clock.now());
    await own.goto('/desk/inbox?view=mine');
    const row = own.locator(`[data-case="${caseId}"]`);
    for (const [language, left] of [
      ['id', /sisa 2\d hari kerja/],
      ['en', /2\d working days left/],
    ] as const) {
      await own.locator(`.language button[lang=${language}]`).click();
      await expect(row.locator('.due')).toHaveText(left);
      for (const screen of Object.values(screens)) {
        await own.setViewportSize(screen);
        await expect.poll(() => own.evaluate<string[]>(coveredBy(caseId))).toEqual([]);
      }
    }
    await own.context().close();
  }, 60_000);
});

/** What of a line the time that is left covers, in the browser. */
const coveredBy = (caseId: string) => `(() => {
  const row = document.querySelector('[data-case="${caseId}"]');
  const at = (part) => row.querySelector(part).getBoundingClientRect();
  const due = at('.due');
  return ['.row-summary', '.row-state'].filter((part) => {
    const it = at(part);
    return due.right > it.left && due.left < it.right && due.bottom > it.top && due.top < it.bottom;
  });
})()`;

describe('an officer who searches by words', () => {
  it('reads where a search ends, whether something is found or not, and not of a code', async () => {
    await page.goto('/desk/inbox?view=open&q=lampu');
    await page.getByText('Kata yang sangat umum dicari di 2.000 aduan terbaru').waitFor();
    await looksRightInBothLanguages(page, 'inbox-searched');
    await page.goto('/desk/inbox?view=closed&q=lampu');
    await page.getByText('Kata yang sangat umum dicari di 500 aduan yang terakhir selesai').waitFor();
    await looksRightInBothLanguages(page, 'inbox-searched-in-vain');
    await page.goto('/desk/inbox?view=closed&q=LM-7');
    await page.getByText('Tidak ada yang cocok').waitFor();
    await expect(page.getByText('Kata yang sangat umum')).toHaveCount(0);
  }, 60_000);
});

describe('an officer with many cases', () => {
  it('picks some by the keyboard, takes them and thinks better of it, and archives them for good', async () => {
    await page.clock.install();
    await page.goto('/desk/inbox?view=open');
    await page.locator('[data-row]').first().waitFor();
    for (const key of ['j', 'p', 'j', 'p']) await page.keyboard.press(key);
    await page.getByText('2 dipilih').waitFor();
    const archiving = page.getByRole('button', { name: 'Arsipkan…' });
    await archiving.click();
    await looksRightInBothLanguages(page, 'bulk');
    await page.getByRole('button', { name: 'Ambil', exact: true }).click();
    await page.getByText('2 aduan akan Anda ambil.').waitFor();
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByText('Diurungkan: tidak ada yang dikirim.').waitFor();
    await expect(page.locator('.row-choose input:checked')).toHaveCount(2);
    await archiving.click();
    await page.getByLabel('Alasan').selectOption('already-handled');
    await page.getByLabel('Penjelasan untuk pelapor').fill('Sudah ditangani lewat laporan yang lebih dahulu.');
    await page.getByRole('button', { name: 'Arsipkan yang dipilih' }).click();
    await page.getByText('2 aduan akan diarsipkan.').waitFor();
    await page.clock.fastForward(10_000);
    await page.getByText('2 aduan selesai diproses.').waitFor();
    const closed = await casework.admin.query<{ count: number }[]>(
      `select count(*)::int as count from casework."case" where how = 'archived'`,
    );
    expect(closed).toEqual([{ count: 2 }]);
  }, 60_000);
});

describe('an officer who looks for one among many', () => {
  it('narrows the list by what stands behind the fold, keeps that as a view, and opens it from its address', async () => {
    await aCase(casework, 'pln', { text: 'Tiang miring di gang' });
    const rows = page.locator('[data-row]');
    await page.goto('/desk/inbox?view=open');
    await rows.first().waitFor();
    await page.getByRole('button', { name: 'Saringan lain' }).click();
    await page.getByLabel('Status').selectOption('Dikerjakan');
    await page.getByText('Tidak ada yang cocok').waitFor();
    await page.getByLabel('Status').selectOption('Baru');
    await page.getByLabel('Petugas', { exact: true }).selectOption('Belum ada petugas');
    await page.getByLabel('Kanal').selectOption('Web');
    await page.getByRole('button', { name: 'Saringan lain (3)' }).waitFor();
    await rows.filter({ hasText: 'Tiang miring' }).waitFor();
    await looksRightInBothLanguages(page, 'inbox-more-filters');
    await page.getByRole('button', { name: 'Simpan tampilan' }).click();
    await page.getByLabel('Nama tampilan').fill('Baru dari web');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Baru dari web' }).waitFor();
    const address = new URL(page.url()).searchParams;
    expect(Object.fromEntries(address)).toEqual({ view: 'open', status: 'assigned', officer: 'none', door: 'web' });
    await page.goto('/desk/inbox?view=open&q=tiang');
    await page.getByRole('button', { name: 'Simpan tampilan' }).click();
    await page.getByText('Jangan simpan nama atau nomor warga.').waitFor();
    await page.goto('/desk/inbox?view=open&from=2026-02-31&to=2020-01-01&institution=pln');
    await page.getByText('Tidak ada yang cocok').waitFor();
    await expect(page.getByLabel('Masuk sampai')).toHaveValue('2020-01-01');
    await page.getByRole('button', { name: 'Hapus saringan' }).first().click();
    await rows.filter({ hasText: 'Tiang miring' }).waitFor();
  }, 60_000);

  it('keeps every choice of one who is quicker than the machine', async () => {
    await page.goto('/desk/inbox?view=open&status=in-progress');
    await page.getByLabel('Status').waitFor();
    const machine = await page.context().newCDPSession(page);
    await machine.send('Emulation.setCPUThrottlingRate', { rate: 20 });
    await page.getByLabel('Status').selectOption('Baru');
    await page.getByLabel('Petugas', { exact: true }).selectOption('Belum ada petugas');
    await page.getByLabel('Kanal').selectOption('Web');
    await machine.detach();
    await expect(page).toHaveURL(/\?view=open&status=assigned&door=web&officer=none$/);
    await page.locator('[data-row]').filter({ hasText: 'Tiang miring' }).waitFor();
  }, 60_000);

  it('finds what has ended by its code, without knowing that it has', async () => {
    const [ended] = await casework.admin.query<{ code: string }[]>(
      `select code from casework."case" where how = 'archived' limit 1`,
    );
    await page.goto('/desk/inbox');
    await page.locator('[data-row]').first().waitFor();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Kode aduan, kata').fill(ended?.code.slice(0, 6) ?? '');
    const found = page.getByRole('option', { name: new RegExp(`${ended?.code ?? ''}.*Selesai`) });
    await expect(found).toHaveCount(1);
    await page.keyboard.press('Escape');
  }, 60_000);
});

describe('an officer who sorts the work', () => {
  it('marks many, finds them by their label, thinks better of a question to many and then asks it', async () => {
    const both = [
      await aCase(casework, 'pln', { text: 'Trafo mendengung keras' }),
      await aCase(casework, 'pln', { text: 'Trafo berasap tipis' }),
    ];
    const officer = await casework.desk.signIn('officer', places.pln);
    for (const { caseId } of both)
      await officer.post(`/api/casework/cases/${caseId}/actions`, { action: 'take' }, { 'if-match': '"1"' });
    await page.goto('/desk/inbox?view=open&q=trafo');
    const choose = async () => {
      for (const text of ['mendengung', 'berasap'])
        await page.locator('.row-item', { hasText: text }).getByRole('checkbox').check();
    };
    await choose();
    await page.getByRole('button', { name: 'Tandai…' }).click();
    await page.getByRole('button', { name: 'Tandai yang dipilih' }).click();
    await page.getByText('Pilih urutan, atau isi label.').waitFor();
    await page.getByLabel('Urutan').selectOption('Dahulukan');
    await page.getByLabel('Tambah label').fill('Trafo, musim hujan');
    await looksRightInBothLanguages(page, 'bulk-mark');
    await page.getByRole('button', { name: 'Tandai yang dipilih' }).click();
    await page.getByText('2 aduan akan ditandai.').waitFor();
    await page.clock.fastForward(10_000);
    await page.getByText('2 aduan selesai diproses.').waitFor();
    await page.goto('/desk/inbox?view=open&label=Musim%20Hujan&priority=high');
    await expect(page.locator('.row-label')).toHaveText(['musim hujan', 'trafo', 'musim hujan', 'trafo']);
    await looksRightInBothLanguages(page, 'inbox-marked');

    await choose();
    const ask = async () => {
      await page.getByRole('button', { name: 'Tanya pelapor…' }).click();
      await page.getByLabel('Pertanyaan untuk setiap pelapor').fill('Sejak kapan trafonya begitu?');
      await page.getByRole('button', { name: 'Tanyakan kepada yang dipilih' }).click();
      await page.getByText('Pelapor 2 aduan akan ditanya.').waitFor();
    };
    await ask();
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByText('Diurungkan: tidak ada yang dikirim.').waitFor();
    await ask();
    await page.clock.fastForward(10_000);
    await page.getByText('2 aduan selesai diproses.').last().waitFor();
    for (const { complaintId } of both) {
      expect((await casework.chainOf(complaintId)).kinds).toEqual(['filed', 'opened', 'taken', 'marked', 'asked']);
    }
    await page.goto(`/desk/cases/${both[0]?.caseId ?? ''}`);
    const line = page.locator('.entry', { hasText: 'Ditandai' });
    await expect(line).toHaveText(/Didahulukan[^]*\+ trafo, \+ musim hujan/);
    await page.getByRole('button', { name: /^Tandai/ }).click();
    await expect(page.getByLabel('Label', { exact: true })).toHaveValue('musim hujan, trafo');
    await page.getByLabel('Label', { exact: true }).fill('trafo');
    await looksRightInBothLanguages(page, 'case-mark');
    await page.getByRole('button', { name: 'Simpan tanda' }).click();
    await page.locator('.entry').getByText('− musim hujan').waitFor();
  }, 90_000);
});

describe('an officer with a macro', () => {
  it('makes one, runs it on many and reads which was refused and why, and runs it from the palette', async () => {
    const colleague = await casework.desk.signIn('officer', places.pln);
    const taken = await aCase(casework, 'pln', { text: 'Kabel menjuntai di gang' });
    const free = await aCase(casework, 'pln', { text: 'Kabel terkelupas di gang' });
    const later = await aCase(casework, 'pln', { text: 'Kabel putus di gang' });
    await colleague.post(`/api/casework/cases/${taken.caseId}/actions`, { action: 'take' }, { 'if-match': '"1"' });

    await page.goto('/desk/macros');
    await page.getByRole('button', { name: 'Buat makro' }).click();
    await page.getByLabel('Nama').fill('Cek peta');
    await page.getByLabel('Tandai: dahulukan, label').check();
    await page.getByLabel('Label', { exact: true }).fill('peta');
    await page.getByLabel('Tulis catatan internal').check();
    await page.getByRole('textbox', { name: /^Catatan/ }).fill('Dicek di peta jaringan.');
    await looksRightInBothLanguages(page, 'macro-form');
    await page.getByRole('button', { name: 'Simpan makro' }).click();
    await page.getByText('Ambil → Tandai: dahulukan, label → Tulis catatan internal').waitFor();
    await looksRightInBothLanguages(page, 'macros');

    await page.goto('/desk/inbox?view=open&q=kabel');
    const row = (text: string) => page.locator('.row-item', { hasText: text });
    for (const text of ['Kabel menjuntai', 'Kabel terkelupas']) await row(text).getByRole('checkbox').check();
    await page.getByLabel('Jalankan makro…').selectOption('Cek peta');
    await page.getByText('Makro “Cek peta” akan dijalankan untuk 2 aduan.').waitFor();
    await page.clock.fastForward(10_000);
    const refused = page.getByRole('alert');
    await refused.getByText('Langkah 1 (ambil): Tidak dapat dilakukan dalam keadaan aduan sekarang.').waitFor();
    await looksRightInBothLanguages(page, 'bulk-refused');
    expect((await casework.chainOf(free.complaintId)).kinds).toEqual(['filed', 'opened', 'taken', 'marked', 'noted']);

    await page.goto(`/desk/cases/${later.caseId}`);
    await page.getByRole('button', { name: 'Jalankan' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('textbox').fill('cek peta');
    await page.getByRole('dialog').getByRole('option', { name: 'Cek peta' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Makro “Cek peta” akan dijalankan').waitFor();
    await page.clock.fastForward(10_000);
    await page.locator('.timeline').getByText('Dicek di peta jaringan.').waitFor();
    await looksRightInBothLanguages(page, 'case-macro');
  }, 60_000);
});

describe('an officer at a case', () => {
  it('takes the dossier of what is late for the Ombudsman with the keyboard, and sees in the history that it was taken', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln', { text: 'Gardu berdengung' });
    await page.goto(`/desk/cases/${caseId}`);
    await page.getByRole('button', { name: /^Ambil/ }).waitFor();
    const dossier = page.getByRole('button', { name: 'Berkas Ombudsman', exact: true });
    await expect(dossier).toHaveCount(0);
    await casework.tell(deadlinePassed, complaintId, { kind: 'resolution', caseId });
    await dossier.waitFor();
    await looksRightInBothLanguages(page, 'case-papers');
    await page.getByRole('button', { name: 'Cetak', exact: true }).focus();
    await page.keyboard.press('Tab');
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toMatch(/^ombudsman-.+\.pdf$/);
    expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-');
    await page.locator('.timeline').getByText('Berkas Ombudsman diambil').waitFor();
    if (process.env['SALUR_PICTURES']) await file.saveAs(`${process.env['SALUR_PICTURES']}/dossier.pdf`);
  }, 60_000);
});

describe('what a citizen wrote with a script in it', () => {
  it('is text wherever an officer reads it, and the browser has nothing to forbid', async () => {
    const words = { title: hostile('judul'), text: hostile('isi'), place: hostile('tempat') };
    const { complaintId, caseId } = await aCase(casework, 'pln', words);
    await write(casework, complaintId, hostile('tambahan'));
    const comment = await casework.vault.seal(casework.admin, complaintId, 'rating', hostile('penilaian'));
    await casework.tell(complaintRated, complaintId, { score: 1, comment });
    await listenForViolations(page);
    await page.goto('/desk/inbox?view=new');
    // The list shows how it begins.
    await page.locator('[data-row]', { hasText: '"><script>window.ran=1</script>' }).click();
    for (const which of ['isi', 'tempat', 'tambahan', 'penilaian'])
      await page.getByText(hostile(which)).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByText(hostile('isi')).first().waitFor();
    await page.emulateMedia({ media: 'screen' });
    await assertOnlyText(page);
    const dossier = await page.request.get(`/api/casework/cases/${caseId}/dossier?as=json`);
    expect(dossier.headers()['content-type']).toContain('application/json');
    expect(dossier.headers()['x-content-type-options']).toBe('nosniff');
    expect((await page.request.get(`/api/casework/cases/${caseId}/dossier?as=pdf`)).status()).toBe(200);
  }, 60_000);
});
