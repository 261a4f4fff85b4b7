import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aBrowser, axeFaults, expect, textOf } from '#libs/browser';
import { institutionChanged, type Sealed } from '#libs/contracts';
import { Places } from '#libs/places';
import { aPng } from '../fixtures/a-png.js';
import { AStory } from '../fixtures/a-story.js';
import { AWebDoor } from '../fixtures/a-web-door.js';

const phone = { width: 360, height: 740 };

let door: AWebDoor;
let browser: Browser;
beforeAll(async () => {
  door = await AWebDoor.start();
  await door.tell(institutionChanged, 'pln', { code: 'pln', name: 'PT PLN (Persero)', kind: 'bumn', version: 1 });
  browser = await aBrowser();
});
afterAll(async () => {
  await browser?.close();
  await door?.stop();
});

async function open(javaScriptEnabled: boolean, viewport = phone): Promise<Page> {
  const window = await browser.newContext({ viewport, javaScriptEnabled });
  return window.newPage();
}

/** Does what leads to another page, until that page is whole: from one that is still coming, a browser cannot go back. */
async function toNextPage(page: Page, press: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), press()]);
}

/** Files by the form, as a citizen does with thumbs. */
async function file(page: Page, text = 'Lampu jalan mati sejak dua minggu', place = 'Jalan Melati'): Promise<string> {
  await page.goto(door.url);
  await page.getByRole('link', { name: /Buat laporan/ }).click();
  await page.getByLabel('Pengaduan').check();
  await page.getByLabel('Ceritakan apa yang terjadi').fill(text);
  await page.getByLabel(/Di mana kejadiannya/).fill(place);
  await page.getByLabel(/Ditujukan ke instansi mana/).selectOption({ label: 'PT PLN (Persero)' });
  await page.getByLabel(/^Anonim/).check();
  await page.getByLabel(/Nomor HP/).fill('0812 3456 7890');
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await page.getByRole('heading', { name: 'Laporan diterima' }).waitFor();
  return textOf(page.getByTestId('code'));
}

/** An institution asks, is answered, and answers. */
async function work(code: string): Promise<void> {
  const story = await AStory.of(door, code);
  await story.opened();
  await story.asked();
  await story.answered();
}

describe('on a phone without scripts', () => {
  it('a citizen files, reads the answer, and says that it is settled', async () => {
    const page = await open(false);
    const code = await file(page);
    await work(code);
    await page.getByRole('link', { name: 'Lacak laporan ini' }).click();
    await expect(page.getByTestId('status')).toHaveText('Sudah dijawab');
    await expect(page.getByTestId('answer')).toContainText('Sudah menyala');
    await page.getByLabel('5: sangat baik').check();
    await page.getByRole('button', { name: 'Kirim penilaian' }).click();
    await page.getByText('Terima kasih, penilaian Anda sudah tercatat.').waitFor();
    expect((await door.said(await door.idOf(code))).map(({ type }) => type)).toContain('complaint.rated');
  });

  it('a forgotten answer leads from the summary to its field, and the rest is still there', async () => {
    const page = await open(false);
    await page.goto(`${door.url}/lapor`);
    await page.getByLabel(/Judul singkat/).fill('Lampu "mati"');
    await page.getByRole('button', { name: 'Kirim laporan' }).click();
    await page.getByRole('link', { name: 'Tulis apa yang terjadi' }).click();
    await expect(page).toHaveURL(/#isi$/);
    await expect(page.getByLabel(/Judul singkat/)).toHaveValue('Lampu "mati"');
    await expect(page).toHaveTitle(/^Ada masalah/);
  });
});

describe('who may be in danger', () => {
  it.each([phone, { width: 1366, height: 768 }])(
    'sees on the receipt whom to call as soon as it is found, without doing anything, at $width px',
    async (viewport) => {
      const page = await open(true, viewport);
      const code = await file(page, 'Tolong, rumah kebakaran sekarang');
      const call = page.getByRole('alert').getByRole('link', { name: '0281 891113' });
      await expect(call).toHaveCount(0);
      await (await AStory.of(door, code)).inDanger();
      await call.waitFor();
      await expect(page.getByTestId('code')).toHaveText(code);
      expect(await axeFaults(page)).toEqual([]);
    },
  );
});

describe('by keyboard alone', () => {
  /** Goes on by the tabulator, as often as there are fields, until the control stands under the focus. */
  async function tabTo(page: Page, wanted: string): Promise<void> {
    for (let press = 0; press < 60; press += 1) {
      if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(wanted)})`)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The tabulator does not come to ${wanted}`);
  }

  it('a citizen skips the menu, files, and comes to the page of the complaint', async () => {
    const page = await open(true);
    const { keyboard } = page;
    await page.goto(`${door.url}/lapor`);
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expect(page.locator('#isi-halaman')).toBeFocused();
    await tabTo(page, 'input[name=jenis]');
    await keyboard.press('Space');
    await tabTo(page, '#isi');
    await keyboard.type('Lampu jalan mati');
    await tabTo(page, '#lokasi');
    await keyboard.type('Jalan Melati');
    await tabTo(page, '#anonim');
    await keyboard.press('Space');
    await tabTo(page, 'form[action="/lapor"] button[type=submit].button');
    await toNextPage(page, () => keyboard.press('Enter'));
    const code = await textOf(page.getByTestId('code'));
    await tabTo(page, `a[href="/lacak/${code}"]`);
    await toNextPage(page, () => keyboard.press('Enter'));
    await expect(page.getByTestId('own-text')).toHaveText('Lampu jalan mati');
    expect((await door.said(await door.idOf(code)))[0]?.data).toMatchObject({ anonymous: true, class: 'complaint' });
  });

  it('a citizen walks through the form page by page to the receipt, with the tabulator and Enter', async () => {
    const page = await open(true);
    const { keyboard } = page;
    const words: Readonly<Record<string, [string, string]>> = {
      isi: ['#isi', 'Lampu jalan mati'],
      lokasi: ['#lokasi', 'Jalan Melati'],
    };
    await page.goto(`${door.url}/lapor/bertahap`);
    for (const step of ['jenis', 'isi', 'lokasi', 'tanggal', 'lampiran', 'instansi', 'privasi', 'kontak', 'periksa']) {
      await expect(page).toHaveURL(`${door.url}/lapor/bertahap/${step}`);
      const [field, text] = words[step] ?? [];
      if (field !== undefined && text !== undefined) {
        await tabTo(page, field);
        await keyboard.type(text);
      }
      await tabTo(page, 'form[action^="/lapor/bertahap/"] button[type=submit].button');
      await toNextPage(page, () => keyboard.press('Enter'));
    }
    const code = await textOf(page.getByTestId('code'));
    const filed = (await door.said(await door.idOf(code)))[0]?.data;
    expect(filed).toMatchObject({ class: 'complaint', anonymous: false });
  });
});

describe('page by page without scripts', () => {
  it('a citizen answers, goes back, is led to what is missing, changes an answer, and sends', async () => {
    const page = await open(false);
    const next = () => toNextPage(page, () => page.getByRole('button', { name: 'Lanjut' }).click());
    await page.goto(`${door.url}/lapor`);
    await toNextPage(page, () => page.getByRole('link', { name: 'Isi langkah demi langkah' }).click());
    await next();
    await next();
    await expect(page).toHaveTitle(/^Ada masalah: Isi laporan/);
    await page.getByLabel('Ceritakan apa yang terjadi').fill('Lampu jalan mati');
    await page.getByLabel(/Judul singkat/).fill('Jalan gelap');
    await next();
    await page.goBack();
    await expect(page.getByLabel('Ceritakan apa yang terjadi')).toHaveValue('Lampu jalan mati');
    await expect(page.getByTestId('progress')).toHaveText('Langkah 2 dari 9');
    await next();
    await page.getByLabel(/Di mana kejadiannya/).fill('Jalan Melati');
    for (const step of ['lokasi', 'tanggal', 'lampiran', 'instansi', 'privasi', 'kontak']) {
      await expect(page).toHaveURL(`${door.url}/lapor/bertahap/${step}`);
      await next();
    }
    await page.getByRole('link', { name: 'Ubah : Tempat kejadian' }).click();
    await page.getByLabel(/Di mana kejadiannya/).fill('Jalan Mawar');
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await page.getByText('Jalan Mawar').waitFor();
    await page.getByRole('button', { name: 'Kirim laporan' }).click();
    const code = await textOf(page.getByTestId('code'));
    await page.goto(`${door.url}/lacak/${code}`);
    await expect(page.locator('main')).toHaveText(/Jalan gelap[^]*Lampu jalan mati[^]*Jalan Mawar/);
  });
});

describe('with a script', () => {
  it('the form offers places as one types, after a street as well', async () => {
    const page = await open(true);
    // Another service's answer, made by the register that it answers from.
    await page.route('**/api/directory/places?*', (route) => {
      const typed = new URL(route.request().url()).searchParams.get('q') ?? '';
      return route.fulfill({ json: { items: Places.open().search(typed, 6) } });
    });
    await page.goto(`${door.url}/lapor`);
    await page.getByLabel(/Di mana kejadiannya/).pressSequentially('Jalan Melati, Cilodong');
    const offered = page.locator('#lokasi-pilihan option');
    await expect(offered.first()).toHaveAttribute('value', 'Jalan Melati, Cilodong, Kota Depok, Jawa Barat');
  });

  it('the form takes where the phone is, and a photo that waits for a connection, when the citizen says so', async () => {
    const window = await browser.newContext({
      viewport: phone,
      geolocation: { latitude: -6.402491, longitude: 106.794243 },
      permissions: ['geolocation'],
    });
    const page = await window.newPage();
    await page.goto(`${door.url}/lapor`);
    await page.getByLabel('Ceritakan apa yang terjadi').fill('Lubang');
    await page.getByLabel(/Di mana kejadiannya/).fill('Jalan Melati');
    await page.getByRole('button', { name: 'Gunakan lokasi saya' }).click();
    await page.getByText('Lokasi perangkat Anda ditambahkan').waitFor();
    await window.setOffline(true);
    const photo = Buffer.concat([aPng(), Buffer.alloc(600_000)]);
    await page
      .getByLabel(/Foto atau dokumen/)
      .setInputFiles({ name: 'pagar.png', mimeType: 'image/png', buffer: photo });
    await page.getByText('Sambungan terputus').waitFor();
    await window.setOffline(false);
    await page.getByRole('button', { name: 'Kirim laporan' }).click();
    const id = await door.idOf(await textOf(page.getByTestId('code')));
    const filed = (await door.said(id))[0]?.data;
    expect(filed).toMatchObject({ attachments: [{ mediaType: 'image/png', bytes: photo.length }] });
    const { place } = filed as { place: Sealed };
    expect(await door.vault.open(door.admin, id, 'place', place)).toBe('Jalan Melati, geo:-6.40249,106.79424');
  });

  it('the form offers whose it seems to be, and takes what the citizen makes of it', async () => {
    const page = await open(true);
    const items = [
      { code: 'pln', name: 'PT PLN (Persero)' },
      { code: 'pemda-dpupr-3276', name: 'DPUPR Kota Depok' },
    ];
    await page.route('**/api/router/suggestions', (route) => route.fulfill({ json: { items } }));
    await page.goto(`${door.url}/lapor`);
    await page.getByLabel('Ceritakan apa yang terjadi').fill('Tiang listrik roboh di jalan');
    await page.getByText('Kami kira ini untuk:', { exact: true }).waitFor();
    await expect(page.getByRole('radio', { name: 'Saya tidak tahu' })).toBeChecked();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('radio', { name: 'DPUPR Kota Depok' }).check();
    await page.getByLabel('Pengaduan').check();
    await page.getByRole('button', { name: 'Kirim laporan' }).click();
    const id = await door.idOf(await textOf(page.getByTestId('code')));
    expect((await door.said(id))[0]?.data).toMatchObject({ institution: 'pemda-dpupr-3276' });
  });
});
