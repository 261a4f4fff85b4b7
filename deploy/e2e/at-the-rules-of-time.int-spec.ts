import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect } from '#libs/browser';
import { calendarChanged } from '#libs/contracts';
import type { Page } from 'playwright-core';
import { AnAdministratorsDesk } from './an-administrators-desk.js';
import { looksRightInBothLanguages } from './looks-right.js';

let at: AnAdministratorsDesk;
let supervisor: AnAdministratorsDesk['supervisor'];
let desk: AnAdministratorsDesk['desk'];
let page: AnAdministratorsDesk['page'];
beforeAll(async () => {
  at = await AnAdministratorsDesk.open();
  ({ supervisor, desk, page } = at);
}, 180_000);
afterAll(() => at?.close());

const aspirations = 'Ubah Penyelesaian: Aspirasi';
const item = (text: string) => page.locator('.rule', { hasText: text });
const unfold = (stage: string) => page.locator('.policy-fold > summary', { hasText: stage }).click();
const heightOnAPhone = async (of: Page) => {
  await of.setViewportSize({ width: 360, height: 740 });
  const height = await of.evaluate<number>('document.documentElement.scrollHeight');
  await of.setViewportSize({ width: 1366, height: 768 });
  return height;
};

describe('an administrator at the rules of time', () => {
  it('sees what a change will do, is told at the field what is wrong, and plans it', async () => {
    await page.goto('/desk/deadlines');
    await page.getByRole('heading', { name: 'Tenggat' }).waitFor();
    await page.locator('.policy-fold').first().waitFor();
    await looksRightInBothLanguages(page, 'rules-of-time-folded');
    await expect.poll(() => heightOnAPhone(page)).toBeLessThan(4_000);
    await page.getByLabel('Cari tenggat').fill('peny asp');
    const form = await at.form(aspirations);
    await page.getByLabel('Cari tenggat').fill('');
    await form.getByRole('spinbutton', { name: 'Lama' }).fill('0');
    await form.getByLabel('Dasar hukum').fill('Keputusan 7/2027');
    await form.getByLabel('Berlaku mulai').fill('2027-01-01');
    const effect = form.getByRole('region', { name: 'Akibatnya' });
    await expect(effect).toHaveText(/sejak 1 Jan 2027[^]*Menggantikan: 5 hari kerja[^]*tidak berubah/);
    await form.getByRole('button', { name: 'Simpan aturan' }).click();
    await form.locator('.mantine-InputWrapper-error', { hasText: 'Angka terlalu kecil.' }).waitFor();
    await page.locator('.language button[lang=en]').click();
    await page.locator('.mantine-InputWrapper-error', { hasText: 'amount must not be less than 1' }).waitFor();
    await looksRightInBothLanguages(page, 'rules-of-time-form');
    await form.getByRole('spinbutton', { name: 'Lama' }).fill('7');
    await form.getByLabel('Pimpinan instansi').fill('8');
    await form.getByText('Setiap jenjang harus lebih lambat daripada jenjang sebelumnya.').waitFor();
    await form.getByRole('button', { name: 'Simpan aturan' }).click();
    await looksRightInBothLanguages(page, 'rules-of-time-ladder');
    await form.getByLabel('Koordinator').fill('12');
    await form.getByLabel('Pejabat penghubung').fill('');
    await form.getByRole('button', { name: 'Simpan aturan' }).click();
    await page.locator('.toast-done').first().waitFor();
    const planned = item('Keputusan 7/2027');
    await expect(planned).toHaveText(/akan berlaku[^]*7 hari kerja[^]*Sejak 1 Jan 2027/);
    await expect(planned).toContainText(
      'Bila lewat: Petugas (hari kerja ke-1), Pimpinan instansi (hari kerja ke-8), Koordinator (hari kerja ke-12)',
    );
  }, 60_000);

  it('is shown what a colleague has written meanwhile, loses nothing, and may replace it', async () => {
    const label = 'Ubah Triase';
    await unfold('Triase');
    const form = await at.form(label);
    await form.getByRole('spinbutton', { name: 'Lama' }).fill('2');
    await form.getByLabel('Dasar hukum').fill('Keputusan 8/2027');
    await form.getByLabel('Berlaku mulai').fill('2018-11-30');
    await expect(form.getByRole('region', { name: 'Akibatnya' })).toContainText('dihitung ulang');
    const colleague = await supervisor.desk.signIn('administrator', 'bp-bumn/');
    const { body } = await colleague.get<{ items: { id: string }[] }>('/api/directory/policies');
    const { id, version, ...written } = body.items.find((one) => one.id === 'triage') as Record<string, unknown>;
    const theirs = { ...written, amount: 4, source: 'Keputusan 9/2027' };
    const put = await colleague.put(`/api/directory/policies/${String(id)}`, theirs, {
      'if-match': `"${String(version)}"`,
    });
    expect(put.status).toBe(200);
    await form.getByRole('button', { name: 'Simpan aturan' }).click();
    const alert = form.getByRole('alert');
    await expect(alert).toContainText('4 hari kerja (Keputusan 9/2027)');
    await expect(form.getByRole('spinbutton', { name: 'Lama' })).toHaveValue('2');
    await looksRightInBothLanguages(page, 'rules-of-time-conflict');
    await form.getByRole('button', { name: 'Simpan aturan' }).click();
    await expect(item('Keputusan 8/2027')).toContainText('2 hari kerja');
    // Who wrote what holds now stands beside it, and who wrote before below.
    await item('Keputusan 8/2027')
      .getByText(/Keputusan 8\/2027 · Ditulis Petugas/)
      .waitFor();
    await item('Keputusan 8/2027').getByText('Ditulis sebelumnya').click();
    await item('Keputusan 8/2027')
      .getByRole('listitem')
      .getByText(/^Ditulis Petugas/)
      .waitFor();
    await looksRightInBothLanguages(page, 'rules-of-time-written');
  }, 60_000);

  it('adds a rule of a stage for a class that has none', async () => {
    await page.goto('/desk/deadlines');
    await unfold('Tenggat UU KIP');
    const label = 'Tambah untuk jenis lain: Tenggat UU KIP';
    const form = await at.form(label);
    await expect(form.getByLabel('Jenis aduan')).toHaveValue('');
    await form.getByLabel('Jenis aduan').selectOption('Aspirasi');
    await form.getByLabel('Dasar hukum').fill('Keputusan 10/2027');
    await form.getByLabel('Berlaku mulai').fill('2027-02-01');
    await looksRightInBothLanguages(page, 'rules-of-time-add');
    await form.getByRole('button', { name: 'Simpan aturan' }).click();
    await item('Keputusan 10/2027').getByText('Tenggat UU KIP: Aspirasi').waitFor();
  }, 60_000);

  it('shows a coordinator the rules and the share of second looks, to read only', async () => {
    const coordinator = await desk.signIn('coordinator', 'bp-bumn/');
    await coordinator.goto('/desk/deadlines');
    const share = coordinator.getByRole('region', { name: 'Porsi periksa ulang' });
    await share.getByText('10% yang selesai tanpa tanggapan pelapor').waitFor();
    await coordinator.locator('.policy-fold').first().waitFor();
    await looksRightInBothLanguages(coordinator, 'rules-of-time-to-read');
    await expect(coordinator.getByRole('button', { name: /^(Ubah|Tambah)/ })).toHaveCount(0);
    await coordinator.context().close();
  }, 60_000);

  it('brings in a decree after looking at what it changes', async () => {
    await page.goto('/desk/deadlines?year=2028');
    await page.getByText('Hari libur 2028 belum dicatat').waitFor();
    const form = page.getByRole('form', { name: 'Masukkan keputusan 2028' });
    await form.getByLabel('Dasar hukum').fill('SKB 3 Menteri 2027');
    await form.getByLabel('Isi keputusan').fill('2028-01-01;Tahun Baru\n2027-12-25;Natal');
    await form.getByRole('button', { name: 'Periksa dahulu' }).click();
    await form.getByText('Baris 2, “2027-12-25;Natal”: tanggal dari tahun lain').waitFor();
    await expect(form.getByRole('button', { name: 'Simpan hari libur 2028' })).toHaveCount(0);
    await form.getByLabel('Isi keputusan').fill('2028-01-01;Tahun Baru\n26 Desember 2028;Natal;cuti bersama');
    await form.getByRole('button', { name: 'Periksa dahulu' }).click();
    await form.getByText('2 hari libur: 2 bertambah, 0 hilang').waitFor();
    await looksRightInBothLanguages(page, 'rules-of-time-decree');
    await form.getByRole('button', { name: 'Simpan hari libur 2028' }).click();
    const days = page.getByRole('region', { name: 'Hari libur 2028' });
    await expect(days.locator('tbody tr')).toHaveText([
      /1 Jan 2028\s*Tahun Baru\s*Libur nasional/,
      /26 Des 2028\s*Natal\s*Cuti bersama/,
    ]);
    await page.getByRole('button', { name: 'Tambah satu hari libur 2028' }).click();
    const more = page.getByRole('form', { name: 'Tambah satu hari libur 2028' });
    await more.getByLabel('Tanggal').fill('2028-02-16');
    await more.getByLabel('Keterangan').fill('Pemungutan suara');
    await more.getByLabel('Dasar hukum').fill('Keppres 3/2028');
    await looksRightInBothLanguages(page, 'rules-of-time-one-day');
    await more.getByRole('button', { name: 'Tambahkan hari ini' }).click();
    await days.getByText('Pemungutan suara').waitFor();
    await page.getByText('SKB 3 Menteri 2027; Keppres 3/2028 (versi 2)').waitFor();
    await days.getByRole('button', { name: 'Hapus 26 Des 2028, Natal, dari hari libur' }).click();
    const less = page.getByRole('form', { name: 'Hapus 26 Des 2028, Natal, dari hari libur' });
    await less.getByLabel('Dasar hukum').fill('Keppres 4/2028');
    await less.getByRole('button', { name: 'Hapus', exact: true }).click();
    await less.waitFor({ state: 'detached' });
    await expect(days.locator('tbody tr')).toHaveText([/Tahun Baru/, /Pemungutan suara/]);
    await supervisor.tell(calendarChanged, 'calendar:2028', { year: 2028, days: [], version: '1', source: 'SKB 2027' });
    await page.reload();
    const job = page.getByRole('region', { name: 'Penghitungan ulang' });
    await job.getByText('Kalender hari libur 2028 diubah: SKB 2027.').waitFor();
    // The hub looks for itself every few seconds: whether it is still at it when the page comes, nobody knows.
    await supervisor.clocks.look(true);
    await page.reload();
    await job.getByText('Selesai: tidak ada tenggat berjalan yang tersentuh').waitFor();
    await looksRightInBothLanguages(page, 'rules-of-time-recalculation');
  }, 60_000);
});

describe('an administrator at the hours of an office', () => {
  it('writes when an institution is open, and is told at the field which day cannot be read', async () => {
    await page.goto('/desk/deadlines');
    const section = page.getByRole('region', { name: 'Jam kerja instansi' });
    await section.getByRole('combobox', { name: 'Instansi lain' }).fill('Kereta Api Indonesia');
    await section.getByRole('option', { name: /^PT Kereta Api Indonesia \(Persero\)/ }).click();
    const form = page.getByRole('form', { name: 'Jam kerja kai' });
    await form.getByLabel('Sabtu', { exact: true }).check();
    await form.getByLabel('Sabtu, tutup').fill('12:00');
    await form.getByLabel('Hari libur sendiri').fill('besok; Ulang tahun');
    await form.getByText('Setiap baris: tanggal seperti 2026-12-24').waitFor();
    await looksRightInBothLanguages(page, 'rules-of-time-hours');
    await form.getByLabel('Hari libur sendiri').fill('2026-12-24; Ulang tahun');
    await form.getByLabel('Dasar').fill('SK Direksi 5/2026');
    await form.getByRole('button', { name: 'Simpan jam kerja' }).click();
    await section.getByText('Sabtu 08:00–12:00').waitFor();
    await expect(section.getByRole('listitem')).toContainText('SK Direksi 5/2026');
  }, 60_000);

  it('is shown what a colleague has written meanwhile, and replaces nothing unread', async () => {
    const path = '/api/directory/hours';
    const section = page.getByRole('region', { name: 'Jam kerja instansi' });
    await section.getByRole('button', { name: 'Ubah jam kerja kai' }).click();
    const form = page.getByRole('form', { name: 'Jam kerja kai' });
    await form.getByLabel('Dasar').fill('SK Direksi 6/2026');
    const colleague = await supervisor.desk.signIn('administrator', 'bp-bumn/');
    const week = [{ weekday: 1, from: '09:00', to: '15:00' }];
    const theirs = { week, daysOff: [], daysOn: [], source: 'SK Direksi 7/2026' };
    expect((await colleague.put(`${path}/kai`, theirs, { 'if-match': '"1"' })).status).toBe(200);
    for (const time of ['first', 'again']) {
      await form.getByRole('button', { name: 'Simpan jam kerja' }).click();
      await expect(form.getByRole('alert'), time).toContainText('SK Direksi 5/2026 → SK Direksi 7/2026');
      await expect(form.getByRole('alert')).toContainText('2026-12-24; Ulang tahun →');
    }
    const { body } = await colleague.get<{ items: object[] }>(path);
    expect(body.items).toMatchObject([theirs]);
    await looksRightInBothLanguages(page, 'rules-of-time-hours-difference');
    await form.getByRole('button', { name: 'Saya sudah membaca; simpan tulisan saya' }).click();
    await expect(section.getByRole('listitem')).toContainText('SK Direksi 6/2026');
  }, 60_000);
});

describe('an administrator at the share of second looks', () => {
  it('sets it from a day on, is told at the field what is wrong, and sees who has set what', async () => {
    await page.goto('/desk/deadlines');
    const section = page.getByRole('region', { name: 'Porsi periksa ulang' });
    await section.getByText('10% yang selesai tanpa tanggapan pelapor, 2% yang dinyatakan').waitFor();
    await looksRightInBothLanguages(page, 'second-looks');
    const form = await at.form('Ubah porsi');
    await expect(form.getByLabel('Selesai tanpa tanggapan')).toHaveValue('10');
    await form.getByLabel('Selesai tanpa tanggapan').fill('120');
    await form.getByLabel('Dinyatakan selesai').fill('5');
    await form.getByLabel('Berlaku mulai').fill('2027-01-01');
    await form.getByLabel('Dasar').fill('Keputusan 11/2026');
    await form.getByRole('button', { name: 'Simpan porsi' }).click();
    await form.locator('.mantine-InputWrapper-error', { hasText: 'Angka terlalu besar.' }).waitFor();
    await looksRightInBothLanguages(page, 'second-looks-form');
    await form.getByLabel('Selesai tanpa tanggapan').fill('20');
    await form.getByRole('button', { name: 'Simpan porsi' }).click();
    await form.waitFor({ state: 'detached' });
    await expect(section.getByRole('listitem')).toHaveText([
      /Mulai 1 Jan 2027\s*akan berlaku[^]*20%[^]*5%[^]*Keputusan 11\/2026 · Ditulis Petugas bp-bumn/,
      /Mulai 30 Nov 2018\s*berlaku[^]*10%[^]*2%[^]*Bawaan Salur/,
    ]);
    await looksRightInBothLanguages(page, 'second-looks-planned');
  }, 60_000);
});
