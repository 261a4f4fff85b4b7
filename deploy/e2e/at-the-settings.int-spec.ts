import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect } from '#libs/browser';
import { institutionChanged } from '#libs/contracts';
import { consume } from '#libs/messaging';
import { anEvent } from '#libs/testing';
import { DataSource } from 'typeorm';
import { AReceiver } from '../../services/notifier/src/fixtures/a-receiver.js';
import { OnInstitutionChanged } from '../../services/notifier/src/institutions/on-institution-changed.js';
import { NotifierModule } from '../../services/notifier/src/notifier.module.js';
import { AnAdministratorsDesk } from './an-administrators-desk.js';
import { looksRightInBothLanguages } from './looks-right.js';

let at: AnAdministratorsDesk;
let supervisor: AnAdministratorsDesk['supervisor'];
let page: AnAdministratorsDesk['page'];
beforeAll(async () => {
  at = await AnAdministratorsDesk.open();
  ({ supervisor, page } = at);
}, 180_000);
afterAll(() => at?.close());

const item = (text: string) => page.locator('.rule', { hasText: text });

describe('an administrator at the words of notices', () => {
  it('sees what is wrong with a template and how it looks, and leaves its approval to another', async () => {
    await page.goto('/desk/notices');
    const form = await at.form('Tulis baru Diteruskan ke instansi');
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
    await page.getByText('Alamat e-mail Anda belum diketahui').waitFor();
    await page.getByRole('combobox', { name: 'Tenggat mendekat' }).selectOption('Tidak perlu');
    await looksRightInBothLanguages(page, 'preferences');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.locator('.toast-done', { hasText: 'Pilihan Anda disimpan.' }).waitFor();
    await page.reload();
    await page.getByText('Alamat e-mail Anda belum diketahui').waitFor();
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
    const form = await at.form('Tulis harga baru');
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
    const form = await at.form('Daftarkan alamat');
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

  it('is shown what a colleague has written meanwhile, and replaces nothing unread', async () => {
    await page.getByRole('button', { name: /^Ubah: PT PLN/ }).click();
    const form = page.getByRole('form', { name: /^Ubah: PT PLN/ });
    await form.getByLabel('Alamat').fill(`${receiver.url}?milik=saya`);
    const colleague = await supervisor.desk.signIn('administrator', 'bp-bumn/');
    interface Listed {
      readonly items: { id: string; url: string; kinds: string[]; version: number }[];
    }
    const listed = async () => (await colleague.get<Listed>('/api/notifier/webhooks')).body.items[0];
    const { id, kinds, version } = (await listed()) ?? { id: '', kinds: [], version: 0 };
    const theirs = { url: `${receiver.url}?milik=rekan`, kinds: kinds.slice(1), on: true };
    await colleague.put(`/api/notifier/webhooks/${id}`, theirs, { 'if-match': `"${version}"` });
    for (const time of ['first', 'again']) {
      await form.getByRole('button', { name: 'Simpan', exact: true }).click();
      await expect(form.locator('.changed-meanwhile'), time).toContainText(`→ ${theirs.url}`);
    }
    expect((await listed())?.url).toBe(theirs.url);
    await looksRightInBothLanguages(page, 'webhooks-difference');
    await form.getByRole('button', { name: 'Saya sudah membaca; simpan tulisan saya' }).click();
    await form.waitFor({ state: 'detached' });
    expect((await listed())?.url).toBe(`${receiver.url}?milik=saya`);
  }, 60_000);
});
