import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect } from '#libs/browser';
import { calendarChanged, institutionChanged } from '#libs/contracts';
import { consume } from '#libs/messaging';
import { anEvent } from '#libs/testing';
import { vaultDatabase } from '#libs/vault';
import type { Page } from 'playwright-core';
import { DataSource } from 'typeorm';
import { caseworkDatabase } from '../../services/casework/src/casework.database.js';
import { CaseworkModule } from '../../services/casework/src/casework.module.js';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { directoryDatabase } from '../../services/directory/src/directory.database.js';
import { DirectoryModule } from '../../services/directory/src/directory.module.js';
import { AReceiver } from '../../services/notifier/src/fixtures/a-receiver.js';
import { OnInstitutionChanged } from '../../services/notifier/src/institutions/on-institution-changed.js';
import { notifierDatabase } from '../../services/notifier/src/notifier.database.js';
import { NotifierModule } from '../../services/notifier/src/notifier.module.js';
import { ASupervisor } from '../../services/supervisor/src/fixtures/a-supervisor.js';
import { ADeskToLookAt, aMasterKey, deskEnvironment } from './a-desk-to-look-at.js';
import { looksRightInBothLanguages } from './looks-right.js';

let supervisor: ASupervisor;
let desk: ADeskToLookAt;
let page: Page;
beforeAll(async () => {
  supervisor = await ASupervisor.start('2026-11-23T03:00:00Z', {
    services: [DirectoryModule, NotifierModule, CaseworkModule, DeskModule],
    databases: [directoryDatabase, vaultDatabase, notifierDatabase, caseworkDatabase],
    environment: { ...deskEnvironment, SALUR_MASTER_KEY_FILE: aMasterKey(), WEBHOOK_LOOPBACK: 'on' },
  });
  desk = await ADeskToLookAt.open(supervisor.hub, supervisor.desk);
  page = await desk.signIn('administrator', 'bp-bumn/');
}, 180_000);
afterAll(async () => {
  await desk?.close();
  await supervisor?.stop();
});

const aspirations = 'Ubah Penyelesaian: Aspirasi';
const item = (text: string) => page.locator('.rule', { hasText: text });
const unfold = (stage: string) => page.locator('.policy-fold > summary', { hasText: stage }).click();
const open = async (label: string) => {
  await page.getByRole('button', { name: label, exact: true }).first().click();
  return page.getByRole('form', { name: label });
};

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
    const form = await open(aspirations);
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
    const form = await open(label);
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
    const form = await open(label);
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
});

describe('an administrator at the share of second looks', () => {
  it('sets it from a day on, is told at the field what is wrong, and sees who has set what', async () => {
    await page.goto('/desk/deadlines');
    const section = page.getByRole('region', { name: 'Porsi periksa ulang' });
    await section.getByText('10% yang selesai tanpa tanggapan pelapor, 2% yang dinyatakan').waitFor();
    await looksRightInBothLanguages(page, 'second-looks');
    const form = await open('Ubah porsi');
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

describe('an administrator at the words of notices', () => {
  it('sees what is wrong with a template and how it looks, and leaves its approval to another', async () => {
    await page.goto('/desk/notices');
    const form = await open('Tulis baru Diteruskan ke instansi');
    await form.getByLabel('Kata-kata').fill('Laporan {kode} – ke {name}');
    await form.getByRole('button', { name: 'Lihat dahulu' }).click();
    const found = form.getByRole('alert');
    for (const fault of ['{kode} tidak dikenal', '{code} harus ada', 'dimulai dengan “SALUR:”', 'Tanda “–”']) {
      await expect(found).toContainText(fault);
    }
    await expect(form.getByRole('button', { name: 'Simpan untuk disetujui' })).toHaveCount(0);
    await form.getByLabel('Kata-kata').fill('SALUR: Laporan {code} kini di {name}.');
    await form.getByRole('button', { name: 'Lihat dahulu' }).click();
    await form.getByText('SALUR: Laporan 26K7-4QXM-K kini di PT PLN (Persero).').first().waitFor();
    await looksRightInBothLanguages(page, 'notices-form');
    await form.getByRole('button', { name: 'Simpan untuk disetujui' }).click();
    await item('Orang lain yang menyetujuinya').waitFor();
    await expect(page.getByRole('button', { name: 'Setujui Diteruskan ke instansi' })).toHaveCount(0);

    const colleague = await supervisor.desk.signIn('administrator', 'bp-bumn/');
    const lines = async () => {
      const { body } = await colleague.get<{ items: { inForce: string; rows: { id: string }[] }[] }>(
        '/api/notifier/templates',
      );
      return body.items.find(({ rows }) => rows.length > 0);
    };
    const id = (await lines())?.rows[0]?.id ?? '';
    expect((await colleague.post(`/api/notifier/templates/${id}/approve`, {}, { 'if-match': '"1"' })).status).toBe(200);
    expect((await colleague.post(`/api/notifier/templates/${id}/approve`, {}, { 'if-match': '"1"' })).status).toBe(412);
    expect(await lines()).toMatchObject({ inForce: 'SALUR: Laporan {code} kini di {name}.', builtIn: false });
    await page.reload();
    await item('diubah').getByRole('button', { name: 'Tarik Diteruskan ke instansi' }).click();
    await page.locator('.toast-done').first().waitFor();
    expect(await lines()).toMatchObject({
      inForce: 'SALUR: Laporan {code} diteruskan ke {name}. Kami kabari bila sudah dijawab.',
    });
  }, 60_000);

  it('sees for Javanese what is worded there, and what goes out in Indonesian', async () => {
    await page.goto('/desk/notices');
    await page.getByRole('combobox', { name: 'Bahasa pelapor' }).selectOption('Jawa');
    await item('Diteruskan ke instansi').getByText('belum ada, dikirim dalam bahasa Indonesia').waitFor();
    await expect(item('Laporan katampi, No {code}')).toContainText('bawaan');
    await looksRightInBothLanguages(page, 'notices-javanese');
  }, 60_000);

  it('chooses what to be mailed, and finds the choice again', async () => {
    await page.getByRole('link', { name: 'Petugas bp-bumn/' }).click();
    await page.getByText('Alamat surel Anda belum diketahui').waitFor();
    await page.getByRole('combobox', { name: 'Tenggat mendekat' }).selectOption('Tidak perlu');
    await looksRightInBothLanguages(page, 'preferences');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.locator('.toast-done', { hasText: 'Pilihan Anda disimpan.' }).waitFor();
    await page.reload();
    await page.getByText('Alamat surel Anda belum diketahui').waitFor();
    await expect(page.getByRole('combobox', { name: 'Tenggat mendekat' })).toHaveValue('none');
  }, 60_000);
});

/** To the notifier, which here hears no broker. */
async function makePlnKnown(): Promise<DataSource> {
  const notifier = supervisor.hub.app.select(NotifierModule);
  const db = notifier.get(DataSource, { strict: true });
  const pln = { code: 'pln', name: 'PT PLN (Persero)', path: 'bp-bumn/pln/' };
  const known = anEvent(institutionChanged, { subject: 'pln', data: pln });
  await consume(db, [notifier.get(OnInstitutionChanged, { strict: true })], known, 'notifier');
  return db;
}

describe('an administrator in the bar', () => {
  it('has one row, and finds the settings in a menu without a mouse', async () => {
    await page.goto('/desk/monitor');
    const menu = page.getByRole('button', { name: 'Pengaturan', exact: true });
    const costs = page.getByRole('link', { name: 'Biaya kabar' });
    await menu.press('Enter');
    await costs.waitFor();
    await looksRightInBothLanguages(page, 'settings-menu');
    await expect.poll(() => page.evaluate<number>(`document.querySelector('.bar').offsetHeight`)).toBeLessThan(64);
    await menu.press('Escape');
    await costs.waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate<string>('document.activeElement.textContent');
    for (let tabs = 0; tabs < 20 && (await focused()) !== 'Biaya kabar'; tabs += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/desk\/costs$/);
    await costs.waitFor({ state: 'hidden' });
  }, 60_000);
});

describe('an administrator at the costs', () => {
  it('writes what a provider takes from a day on', async () => {
    await page.goto('/desk/costs');
    await page.getByText('Belum ada biaya').waitFor();
    const form = await open('Tulis harga baru');
    await form.getByLabel('Harga (Rp)').fill('350');
    await form.getByLabel('Kontrak atau tarif').fill('Kontrak 7/2026');
    await form.getByRole('button', { name: 'Simpan harga' }).click();
    await page.getByRole('row', { name: /SMS.*Semua jenis.*Rp350.*Kontrak 7\/2026; ditulis/ }).waitFor();
    await form.waitFor({ state: 'detached' });
    const db = await makePlnKnown();
    await db.query(
      `insert into notice (id, complaint_id, kind, door, language, state, planned_at, institution_code, cost)
            select gen_random_uuid(), gen_random_uuid(), 'answered', 'sms', 'id', 'sent', $1, 'pln', 700.5
              from generate_series(1, 2)`,
      [supervisor.time.now()],
    );
    await page.reload();
    await page.getByRole('row', { name: /Nov 2026.*SMS.*PT PLN \(Persero\).*2.*Rp1.401/ }).waitFor();
    await looksRightInBothLanguages(page, 'costs');
    await expect(page.getByRole('link', { name: 'Unduh CSV' })).toHaveAttribute('href', /format=csv/);
  }, 60_000);
});

describe('an administrator at the webhooks', () => {
  let receiver: AReceiver;
  beforeAll(async () => {
    receiver = await AReceiver.start();
    await makePlnKnown();
  });
  afterAll(async () => {
    await receiver?.stop();
  });

  it('registers where an institution is told, keeps the secret, tries it and sees what arrived', async () => {
    await page.goto('/desk/webhooks');
    const form = await open('Daftarkan alamat');
    await form.getByLabel('Instansi').first().fill('pln');
    await page.getByRole('option', { name: 'PT PLN (Persero)' }).first().click();
    await form.getByLabel('Alamat').fill('https://10.0.0.7/salur');
    await form.getByRole('button', { name: 'Daftarkan' }).click();
    await form.getByRole('alert').getByText('tidak dapat dijangkau dari internet').waitFor();
    await looksRightInBothLanguages(page, 'webhooks-form');
    await form.getByLabel('Alamat').fill(receiver.url);
    await form.getByRole('button', { name: 'Daftarkan' }).click();
    const secret = page.getByRole('dialog', { name: 'Rahasia penanda tangan' });
    await secret.getByText(/^whsec_/).waitFor();
    await secret.getByRole('button', { name: 'Sudah saya simpan' }).click();
    await page.getByRole('button', { name: /^Kirim uji coba: PT PLN/ }).click();
    await page.getByRole('status').getByText('Uji coba diterima: HTTP 204.').waitFor();
    await page.getByRole('button', { name: /^Kiriman: PT PLN/ }).click();
    await page.getByRole('row', { name: /Uji coba.*sampai.*HTTP 204/ }).waitFor();
    await looksRightInBothLanguages(page, 'webhooks');
    expect(receiver.received.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual(['ping']);
  }, 60_000);
});
