import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { sessionCookie } from '#libs/access';
import { axeFaults, expect } from '#libs/browser';
import { institutionChanged } from '#libs/contracts';
import type { Page } from 'playwright-core';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { AWebDoor } from '../../services/intake-web/src/fixtures/a-web-door.js';
import { ADeskToLookAt, deskEnvironment } from './a-desk-to-look-at.js';
import { looksRightInBothLanguages } from './looks-right.js';

let door: AWebDoor;
let desk: ADeskToLookAt;
beforeAll(async () => {
  door = await AWebDoor.start(deskEnvironment, [DeskModule]);
  const pln = { code: 'pln', name: 'PT PLN (Persero)', path: 'bp-bumn/pln/', kind: 'bumn', version: 1 } as const;
  await door.tell(institutionChanged, 'pln', pln);
  const tokenOf = ({ cookie = '' }: Record<string, string>) => cookie.slice(sessionCookie.length + 1);
  desk = await ADeskToLookAt.open(door, {
    signIn: async (role, path) => ({ token: tokenOf(await door.signIn(role, path)) }),
  });
}, 120_000);
afterAll(async () => {
  await desk?.close();
  await door?.stop();
});

/** Somebody at the page of their own complaint, and its code. */
async function aReporter(): Promise<[Page, string]> {
  const answer = await fetch(`${door.url}/api/complaints`, {
    method: 'POST',
    body: JSON.stringify({ text: 'Nama saya tertulis di sini', contact: { phone: '081234567890' } }),
    headers: { 'content-type': 'application/json' },
  });
  const { code, replyKey } = (await answer.json()) as { code: string; replyKey: string };
  const page = await desk.aVisitor();
  await page.goto(`/lacak/${code}`);
  await page.getByLabel('Kunci balasan').fill(replyKey);
  await page.getByRole('button', { name: 'Buka laporan' }).click();
  await page.getByText('Nama saya tertulis di sini').waitFor();
  return [page, code];
}

const ask = async (page: Page): Promise<void> => {
  await page.getByText('Hapus isi laporan dan data Anda').click();
  await page.getByLabel('Ya, saya ingin isi laporan dan data saya dihapus').check();
  await page.getByRole('button', { name: 'Minta penghapusan' }).click();
  await page.getByTestId('erasure-waiting').waitFor();
};

const openDesk = async (): Promise<Page> => {
  const page = await desk.signIn('administrator', 'salur/');
  await page.goto('/desk/monitor');
  await page.getByRole('button', { name: 'Pengaturan' }).click();
  await page.getByRole('link', { name: 'Penghapusan data' }).click();
  await page.getByRole('heading', { name: 'Permintaan yang menunggu' }).waitFor();
  return page;
};

describe('the right to be forgotten', () => {
  it('is asked for by a citizen and carried out by an administrator with the keyboard, who must type the code', async () => {
    const [citizen, code] = await aReporter();
    await ask(citizen);
    expect(await axeFaults(citizen)).toEqual([]);
    const page = await openDesk();
    await page.goto('/desk/monitor');
    await page.getByText('1 warga meminta datanya dihapus.').waitFor();
    await page.getByRole('link', { name: 'Putuskan' }).click();
    await page.getByRole('link', { name: code }).focus();
    await page.keyboard.press('Enter');
    const found = page.getByRole('article', { name: `Laporan ${code}` });
    await found.getByText('Kontak pelapor', { exact: true }).waitFor();
    await found.getByText('Laporan ini masih ditangani.').waitFor();
    await expect.poll(() => page.content()).not.toContain('Nama saya tertulis');
    await looksRightInBothLanguages(page, 'erasure-asked');

    await found.getByLabel('Alasan penghapusan').fill('singkat');
    await page.keyboard.press('Tab');
    await page.keyboard.type(code.slice(0, -1));
    await page.keyboard.press('Enter');
    await found.getByText('Tulis alasan 10 sampai 500 huruf.').waitFor();
    await found.getByText('Belum sama dengan kode laporan.').waitFor();
    expect(await door.said(await door.idOf(code))).toHaveLength(1);
    await looksRightInBothLanguages(page, 'erasure-refused-form');
    await found.getByLabel('Alasan penghapusan').fill('Permintaan pemilik data');
    await found.getByLabel(`Ketik ${code}`).fill(code.toLowerCase().replaceAll('-', ''));
    await page.keyboard.press('Enter');
    await found.getByText(/^Dihapus pada .* oleh Petugas salur\.$/).waitFor();
    await page.getByText('Tidak ada permintaan yang menunggu.').waitFor();
    const past = page.getByRole('region', { name: 'Yang sudah dihapus' });
    await expect(past.locator('tbody tr')).toHaveText(
      new RegExp(`${code}[^]*Petugas salur[^]*Permintaan pemilik data[^]*2026`),
    );
    await looksRightInBothLanguages(page, 'erasure-done');
    const counted = page.waitForResponse('**/erasures/waiting*');
    await page.goto('/desk/monitor');
    await (await counted).finished();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect(page.getByText('meminta datanya dihapus')).toHaveCount(0);

    await citizen.reload();
    await citizen.getByText('Isi laporan dan data pelapor sudah dihapus atas permintaan.').waitFor();
    await expect.poll(() => citizen.content()).not.toContain('Nama saya tertulis');
    expect(await axeFaults(citizen)).toEqual([]);
  }, 90_000);

  it('may be refused with a reason that the citizen reads, asked for again, and taken back', async () => {
    const [citizen, code] = await aReporter();
    await ask(citizen);
    const page = await openDesk();
    await page.getByRole('link', { name: code }).click();
    await page.getByText('Tolak permintaan').first().click();
    await page.getByLabel('Alasan penolakan untuk warga').fill('Laporan ini bukti dalam perkara di pengadilan.');
    await page.getByRole('button', { name: 'Tolak permintaan' }).click();
    await page.getByText(/Ditolak pada .* oleh Petugas salur: Laporan ini bukti/).waitFor();
    const refused = page.getByRole('region', { name: 'Yang ditolak' });
    await expect(refused.locator('tbody tr')).toHaveText(new RegExp(`${code}[^]*Petugas salur[^]*bukti dalam perkara`));
    await looksRightInBothLanguages(page, 'erasure-refused');
    await citizen.reload();
    await expect(citizen.getByTestId('erasure-refusal')).toContainText('bukti dalam perkara');
    await citizen.getByText('Hapus isi laporan dan data Anda').click();
    await citizen.getByLabel(/^Ya, saya ingin isi laporan/).check();
    await citizen.getByRole('button', { name: 'Minta lagi' }).click();
    await citizen.getByRole('button', { name: 'Batalkan permintaan' }).click();
    await citizen.getByText('Permintaan penghapusan dibatalkan.').waitFor();
    await page.reload();
    await page.getByText('Tidak ada yang menunggu keputusan').waitFor();
    // What was refused is not forgotten with the request.
    await refused.getByText('bukti dalam perkara').waitFor();
    await expect(citizen.getByTestId('erasure-refusal')).toContainText('bukti dalam perkara');
  }, 90_000);

  it('has a sentence for a code that is nobody’s, and no room at the desk of others', async () => {
    const page = await openDesk();
    await page.getByLabel('Kode laporan').fill('0000-0000-0');
    await page.keyboard.press('Enter');
    await page.getByText('Tidak ditemukan').waitFor();
    await looksRightInBothLanguages(page, 'erasure-unknown');
    const coordinator = await desk.signIn('coordinator', 'bp-bumn/');
    await coordinator.goto('/desk/erasures');
    await coordinator.getByText('Akun Anda tidak berwenang melakukan ini.').first().waitFor();
    await coordinator.getByRole('button', { name: 'Pengaturan' }).click();
    await coordinator.getByRole('link', { name: 'Biaya' }).waitFor();
    await expect(coordinator.getByRole('link', { name: 'Penghapusan data' })).toHaveCount(0);
  }, 60_000);
});
