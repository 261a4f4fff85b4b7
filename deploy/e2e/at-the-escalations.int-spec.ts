import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect } from '#libs/browser';
import { institutionChanged } from '#libs/contracts';
import { vaultDatabase } from '#libs/vault';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { tellOfDirectory } from '../../services/supervisor/src/fixtures/a-directory.js';
import { Story } from '../../services/supervisor/src/fixtures/a-story.js';
import { ASupervisor } from '../../services/supervisor/src/fixtures/a-supervisor.js';
import { ADeskToLookAt, aMasterKey, deskEnvironment } from './a-desk-to-look-at.js';
import { looksRightInBothLanguages } from './looks-right.js';

let supervisor: ASupervisor;
let desk: ADeskToLookAt;
beforeAll(async () => {
  supervisor = await ASupervisor.start('2026-11-23T03:00:00Z', {
    services: [DeskModule],
    databases: [vaultDatabase],
    environment: { ...deskEnvironment, SALUR_MASTER_KEY_FILE: aMasterKey() },
  });
  await tellOfDirectory(supervisor);
  await supervisor.tell(institutionChanged, 'bp-bumn', {
    ...{ code: 'bp-bumn', name: 'BP BUMN', path: 'bp-bumn/', timeZone: 'Asia/Jakarta' },
  });
  await new Story(supervisor, 'aspiration', 'pln-papua').begun();
  await new Story(supervisor, 'aspiration', 'kai').begun();
  const nobodys = new Story(supervisor);
  await nobodys.filed();
  await nobodys.sentToTriage();
  for (const day of ['01', '02', '03']) {
    supervisor.time.set(new Date(`2026-12-${day}T02:30:00Z`));
    await supervisor.clocks.look(true);
  }
  desk = await ADeskToLookAt.open(supervisor.hub, supervisor.desk);
}, 120_000);
afterAll(async () => {
  await desk?.close();
  await supervisor?.stop();
});

describe('a coordinator at the escalations', () => {
  it('sees who has been told, in the zone of the institution, and narrows the queue by its address', async () => {
    await supervisor.tell(institutionChanged, 'pln-papua', {
      ...{ code: 'pln-papua', name: 'PT pln-papua', path: 'bp-bumn/pln/pln-papua/', timeZone: 'Asia/Jayapura' },
      ...{ liaison: { role: 'Pejabat Penghubung', mailbox: 'aduan@papua.test', phone: '(0967) 123' }, version: 7 },
    });
    const page = await desk.signIn('coordinator', 'bp-bumn/');
    await page.goto('/desk/escalations');
    await expect(page.locator('tbody tr')).toHaveCount(3);
    const papua = page.locator('tbody tr', { hasText: 'PT pln-papua' });
    await expect(papua).toHaveText(/Pejabat penghubung\s+sejak 1 Des 2026, .* WIT\s+Pimpinan instansi, 4 Des/, {
      useInnerText: true,
    });
    await expect(papua.locator('a[href="mailto:aduan@papua.test"]')).toHaveText('aduan@papua.test');
    await expect(papua.locator('a[href="tel:0967123"]')).toHaveText('(0967) 123');
    await expect(page.getByRole('link', { name: 'Berkas Ombudsman', exact: true })).toHaveAttribute(
      'href',
      '/desk/dossiers',
    );
    await looksRightInBothLanguages(page, 'escalations');
    // The rung and since when: two lines, and nothing that takes a third.
    const tallest =
      "[...document.querySelectorAll('tbody tr')].find((one) => one.innerText.includes('PT kai')).offsetHeight";
    await expect.poll(() => page.evaluate<number>(tallest)).toBeLessThan(70);
    await page.getByRole('link', { name: /^Tanpa pemilik · 1$/ }).click();
    await page.waitForURL('**/escalations?stand=unowned');
    // Until the answer is there the page shows what it showed before.
    await expect(page.locator('tbody tr')).toHaveCount(1);
    await expect(page.locator('tbody tr')).toContainText('belum ada pemilik');
  }, 60_000);

  it('warns all who are late with one press, and they read the letter at their desk', async () => {
    const page = await desk.signIn('coordinator', 'bp-bumn/');
    await page.goto('/desk/letters');
    await page.getByRole('button', { name: 'Kirim 2 surat peringatan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Kirim', exact: true }).click();
    await page.getByRole('rowheader', { name: '002/SP/BP-BUMN/XII/2026' }).waitFor();
    await page.locator('.toast').first().waitFor();
    await looksRightInBothLanguages(page, 'letters');
    const numbers = page.getByRole('region', { name: 'Register surat' }).getByRole('rowheader');
    await page.getByLabel('Cari nomor surat atau instansi').fill('001/sp');
    await expect(numbers).toHaveText(['001/SP/BP-BUMN/XII/2026']);
    await page.getByLabel('Sampai tanggal').fill('2026-11-30');
    await page.getByText('Tidak ada surat yang cocok').waitFor();
    await looksRightInBothLanguages(page, 'letters-searched');
    await page.goto('/desk/letters');

    const liaison = await desk.signIn('officer', 'bp-bumn/kai/');
    await liaison.goto('/desk/escalations');
    const waiting = liaison.getByText(/^Surat peringatan 00[12].* belum Anda buka\.$/);
    await waiting.waitFor();
    await expect(liaison.getByRole('link', { name: 'Berkas Ombudsman', exact: true })).toHaveCount(0);
    await looksRightInBothLanguages(liaison, 'unread-letter');
    await liaison.getByRole('link', { name: 'Ke register surat' }).click();
    await liaison.getByText('belum Anda buka').waitFor();
    const [file] = await Promise.all([
      liaison.waitForEvent('download'),
      liaison.getByRole('link', { name: /^PDF surat/ }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^surat-00[12]-SP-BP-BUMN-XII-2026\.pdf$/);
    if (process.env['SALUR_PICTURES']) await file.saveAs(`${process.env['SALUR_PICTURES']}/letter.pdf`);
    await expect(liaison.locator('tbody tr')).toHaveCount(1);
    await liaison.getByText('belum Anda buka').waitFor({ state: 'detached' });
    const unread = liaison.waitForResponse('**/letters/unread*');
    await liaison.goto('/desk/escalations');
    await (await unread).finished();
    await liaison.locator('tbody tr').first().waitFor();
    await expect(waiting).toHaveCount(0);
    await page.reload();
    await page.locator('tbody tr', { hasText: 'PT kai' }).getByText('3 Des 2026').nth(1).waitFor();
    await looksRightInBothLanguages(page, 'letters-read');
  }, 60_000);

  it('says who is the head of an institution, so that the rung reaches them', async () => {
    await supervisor.desk.signIn('officer', 'bp-bumn/kai/', 'Dewi');
    const page = await desk.signIn('coordinator', 'bp-bumn/');
    await page.goto('/desk/officers');
    await page.getByLabel('Cari petugas').fill('dewi');
    await page.getByLabel('Jabatan Dewi').selectOption('Pimpinan instansi');
    await page.getByText('Dewi: Pimpinan instansi.').waitFor();
    await page.reload();
    await page.locator('.branch').nth(1).waitFor();
    await expect(page.getByLabel('Jabatan Dewi')).toHaveValue('head');
    await expect(page.locator('.branch').first()).toContainText('Dewi');
    await looksRightInBothLanguages(page, 'officers');
  }, 60_000);

  it('words the letters, seeing first how they read', async () => {
    const page = await desk.signIn('coordinator', 'bp-bumn/');
    await page.goto('/desk/letters');
    await page.getByRole('link', { name: 'Isi surat' }).click();
    await page.getByLabel('Hal').fill('Teguran kepada {{nama}}');
    await page.getByRole('button', { name: 'Pratinjau' }).click();
    await page.getByText('Isian tidak dikenal: nama.').waitFor();
    await page.getByLabel('Hal').fill('Teguran kepada {{instansi}}');
    await page.getByRole('button', { name: 'Pratinjau' }).click();
    await page.getByText('Hal: Teguran kepada BP BUMN').waitFor();
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.locator('.toast-done').first().waitFor();
    const kept = page.locator('.rule', { hasText: 'Teguran kepada {{instansi}}' });
    await expect(kept).toContainText('Berlaku');
    await looksRightInBothLanguages(page, 'letter-words');
  }, 60_000);

  it('warns nobody twice where the answer was lost, and names who has caught up meanwhile', async () => {
    await supervisor.tell(institutionChanged, 'asdp', {
      ...{ code: 'asdp', name: 'PT asdp', path: 'bp-bumn/asdp/', timeZone: 'Asia/Jakarta' },
    });
    const page = await desk.signIn('coordinator', 'bp-bumn/');
    const answers: object[] = [];
    // As it was when the page was opened, until the second answer has come.
    await page.route('**/api/supervisor/overdue', async (route) => {
      if (answers.length === 2) return route.continue();
      const response = await route.fetch();
      const { institutions, ...rest } = (await response.json()) as { institutions: object[] };
      const asdp = { ...institutions[0], code: 'asdp', name: 'PT asdp', overdue: 3 };
      await route.fulfill({ response, json: { ...rest, institutions: [...institutions, asdp] } });
    });
    // They are sent, and the first answer is lost.
    await page.route('**/api/supervisor/letters', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      const response = await route.fetch();
      answers.push((await response.json()) as object);
      if (answers.length === 1) await route.abort();
      else await route.fulfill({ response });
    });
    await page.goto('/desk/letters');
    const dialog = page.getByRole('dialog');
    const send = async () => {
      await page.getByRole('button', { name: 'Kirim 3 surat peringatan' }).click();
      await dialog.getByRole('button', { name: 'Kirim', exact: true }).click();
    };
    await send();
    await dialog.getByText('Tidak ada jawaban dari server.').waitFor();
    await dialog.getByRole('button', { name: 'Batal' }).click();
    await send();
    const notWarned = page.locator('.toast-trouble', {
      hasText: 'sudah tidak ada aduannya yang lewat waktu: PT asdp.',
    });
    await expect(notWarned).toHaveCount(1);
    expect(answers[1]).toEqual(answers[0]);
    await expect(page.getByRole('button', { name: 'Kirim 2 surat peringatan' })).toBeVisible();
    await page.context().close();
  }, 60_000);
});
