import { afterAll, afterEach, beforeAll, describe, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aBrowser, axeFaults, expect, textOf } from '#libs/browser';
import type { Sealed } from '#libs/contracts';
import { eventually } from '#libs/testing';
import { ATileServer } from '../fixtures/a-tile-server.js';
import { AWebDoor } from '../fixtures/a-web-door.js';

const tiles = new ATileServer();
let origin: string;
let door: AWebDoor;
let browser: Browser;
beforeAll(async () => {
  origin = await tiles.start();
  door = await AWebDoor.start({
    SALUR_MAP_TILES: `${origin}/tiles/{z}/{x}/{y}.png`,
    SALUR_MAP_ATTRIBUTION: '© Peta Contoh https://peta.example/hak-cipta',
  });
  browser = await aBrowser();
});
afterAll(async () => {
  await browser?.close();
  await door?.stop();
  tiles.stop();
});
afterEach(async () => {
  for (const window of browser.contexts()) await window.close();
  tiles.asked.length = 0;
});

const sizes = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
];

/** A window on the form, and every address that it asks for. */
async function open(path: string, viewport = sizes[0]): Promise<{ page: Page; loaded: string[] }> {
  const window = await browser.newContext({ viewport: viewport ?? null, reducedMotion: 'reduce' });
  const page = await window.newPage();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  page.on('pageerror', (error) => loaded.push(`error: ${error.message}`));
  await page.goto(door.url + path);
  return { page, loaded };
}
const mapOf = (page: Page) => page.getByRole('application', { name: 'Peta untuk menunjuk tempat kejadian' });
const said = (page: Page) => page.locator('#peta-kabar');
const placeOf = (page: Page) => page.getByLabel(/Di mana kejadiannya/);
async function openMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tunjuk di peta' }).click();
  await page.locator('.leaflet-tile-loaded').first().waitFor({ state: 'attached' });
}
/** Where the pin stands, to five digits, once the map has come to rest. */
async function middleOf(page: Page): Promise<string> {
  const [, latitude = '', longitude = ''] = (await textOf(said(page), /^Titik sekarang: \S+, \S+/)).split(/[:,] /);
  return `geo:${latitude},${longitude}`;
}
async function pressUntil(page: Page, key: string, words: RegExp): Promise<void> {
  await eventually(
    async () => {
      if (words.test(await said(page).innerText())) return true;
      await page.keyboard.press(key);
      return false;
    },
    `${key} leads to ${String(words)}`,
  );
}
const policyOf = async (at: AWebDoor, path: string) =>
  (await fetch(at.url + path)).headers.get('content-security-policy') ?? '';

describe('a hub with a map', () => {
  it.each(sizes)('draws it for who asks, at $width px, and nothing of it before', async (viewport) => {
    const { page, loaded } = await open('/lapor', viewport);
    expect(loaded.filter((url) => /peta|tiles/.test(url))).toEqual([]);
    await openMap(page);
    const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    await expect.poll(() => page.evaluate(wider)).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    expect(
      loaded.filter(
        (url) => url.startsWith('error') || !(url.startsWith(door.url) || url.startsWith(`${origin}/tiles/`)),
      ),
    ).toEqual([]);
    // The server of the pictures is told nothing of whose page it is.
    expect(tiles.asked.filter(({ referrer, cookie }) => referrer !== undefined || cookie !== undefined)).toEqual([]);
    await page.getByRole('link', { name: '© Peta Contoh' }).waitFor();
    if (process.env['SALUR_PICTURES'])
      await page.screenshot({ path: `${process.env['SALUR_PICTURES']}/map-${viewport.width}.png`, fullPage: true });
  });

  it('takes the place by keyboard: arrows move, plus and minus zoom, Enter takes', async () => {
    const { page } = await open('/lapor');
    await page.getByLabel('Ceritakan apa yang terjadi').fill('Lubang');
    await page.getByLabel(/Di mana kejadiannya/).fill('Jalan Melati');
    await openMap(page);
    await expect(page.locator('#peta-bidang')).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByText('Perbesar peta sampai jalannya terlihat').waitFor();
    await expect(placeOf(page)).toHaveValue('Jalan Melati');

    await pressUntil(page, '+', /^Titik sekarang/);
    await pressUntil(page, '-', /^Perbesar/);
    await pressUntil(page, '+', /^Titik sekarang/);
    const first = await middleOf(page);
    await page.keyboard.press('ArrowRight');
    await eventually(async () => (await middleOf(page)) !== first, 'the map has moved');
    const point = await middleOf(page);
    await page.keyboard.press('Enter');
    await expect(placeOf(page)).toHaveValue(`Jalan Melati, ${point}`);
    await expect(mapOf(page)).toBeHidden();
    await expect(page.locator('#peta-buka')).toBeFocused();
    await page.getByText('Titik di peta ditambahkan').waitFor();

    await page.getByLabel('Pengaduan').check();
    await page.getByRole('button', { name: 'Kirim laporan' }).click();
    const id = await door.idOf(await textOf(page.getByTestId('code')));
    const { place } = (await door.said(id))[0]?.data as { place: Sealed };
    expect(await door.vault.open(door.admin, id, 'place', place)).toBe(`Jalan Melati, ${point}`);
  });

  it('opens where the place was marked before, and a press beside the pin brings that under it', async () => {
    const { page } = await open('/lapor/bertahap');
    await page.getByLabel('Pengaduan').check();
    await page.getByRole('button', { name: 'Lanjut' }).click();
    await page.getByLabel('Ceritakan apa yang terjadi').fill('Lubang');
    await page.getByRole('button', { name: 'Lanjut' }).click();
    await page.getByLabel(/Di mana kejadiannya/).fill('Pasar, geo:-6.40249,106.79424');
    await openMap(page);
    await mapOf(page).click({ position: { x: 60, y: 60 } });
    await eventually(async () => (await middleOf(page)) !== 'geo:-6.40249,106.79424', 'the map has moved');
    const point = await middleOf(page);
    expect(point).toMatch(/^geo:-6\.40\d+,106\.79\d+$/);
    await page.getByRole('button', { name: 'Pakai titik ini' }).click();
    await expect(placeOf(page)).toHaveValue(`Pasar, ${point}`);
    await page.getByRole('button', { name: 'Lanjut' }).click();
    await page.waitForURL('**/lapor/bertahap/tanggal');
    await page.goto(`${door.url}/lapor/bertahap/periksa`);
    await page.getByText(`Pasar, ${point}`).waitFor();
  });

  it('says that it cannot be loaded, and the place is written', async () => {
    const { page } = await open('/lapor');
    await page.route('**/gaya/peta/*', (route) => route.abort());
    await page.getByRole('button', { name: 'Tunjuk di peta' }).click();
    await page.getByText('Peta tidak dapat dimuat. Tulis saja tempatnya.').waitFor();
    await page.unroute('**/gaya/peta/*');
    await page.route(`${origin}/**`, (route) => route.abort());
    await page.getByRole('button', { name: 'Tunjuk di peta' }).click();
    await expect(said(page)).toContainText('tidak dapat dimuat');
  });

  it('lets pictures of that server into the pages that ask for the place, and into no other', async () => {
    const [before, form] = [await policyOf(door, '/'), await policyOf(door, '/lapor')];
    expect(before).toContain("img-src 'self' data: blob:;");
    expect(form).toBe(before.replace("img-src 'self' data: blob:", `img-src 'self' data: blob: ${origin}`));
    expect(await policyOf(door, '/lacak')).toBe(before);
    expect(await policyOf(door, '/sematan/pln')).not.toContain(origin);
  });
});

describe('a hub without a map', () => {
  let plain: AWebDoor;
  beforeAll(async () => {
    plain = await AWebDoor.start();
  });
  afterAll(async () => {
    await plain?.stop();
  });

  it('has no button, no file and no policy for one', async () => {
    const page = await (await browser.newContext()).newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${plain.url}/lapor`);
    await page.getByRole('heading', { name: 'Buat laporan' }).waitFor();
    await expect(page.locator('#peta')).toHaveCount(0);
    expect(faults).toEqual([]);
    expect(await policyOf(plain, '/lapor')).toBe(await policyOf(plain, '/'));
    const script = /data-script="([^"]*)"/.exec(await (await fetch(`${door.url}/lapor`)).text())?.[1] ?? '';
    expect((await fetch(door.url + script)).status).toBe(200);
    expect((await fetch(plain.url + script)).status).toBe(404);
  });
});

describe('a hub whose map is set up wrongly', () => {
  it.each([
    { set: { SALUR_MAP_TILES: 'https://tiles.example/{z}/{x}/{y}.png' }, says: 'SALUR_MAP_ATTRIBUTION is missing' },
    { set: { SALUR_MAP_ATTRIBUTION: '© Peta Contoh' }, says: 'SALUR_MAP_TILES is missing' },
    {
      set: { SALUR_MAP_TILES: 'https://tiles.example/{z}.png', SALUR_MAP_ATTRIBUTION: '© Peta Contoh' },
      says: 'SALUR_MAP_TILES: must hold {z}, {x} and {y}; {x}, {y} is not there',
    },
  ])('does not start: $says', async ({ set, says }) => {
    await expect(AWebDoor.start(set as Readonly<Record<string, string>>)).rejects.toThrow(says);
  });
});
