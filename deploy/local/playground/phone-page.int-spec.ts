import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBrowser, axeFaults } from '#libs/browser';
import { eventually } from '#libs/testing';
import type { Browser, Page } from 'playwright-core';
import { freePort } from '../engines/free-port.js';
import { Doors } from './doors-that-listen.js';
import { Playground } from './playground.js';

const pictures = process.env['SALUR_PICTURES'];

interface Update {
  readonly message: {
    readonly text?: string;
    readonly caption?: string;
    readonly photo?: readonly object[];
    readonly location?: object;
    readonly reply_to_message?: { readonly message_id: number };
  };
}

describe('Telegram on the phone page', () => {
  const doors = new Doors();
  const chatId = 700000001;
  let playground: Playground | undefined;
  let browser: Browser | undefined;
  let page: Page;
  let url = '';

  beforeAll(async () => {
    await new Promise<void>((resolve) => doors.server.listen(0, '127.0.0.1', resolve));
    const hubUrl = `http://127.0.0.1:${(doors.server.address() as AddressInfo).port}`;
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    playground = await Playground.start({
      port,
      identity: { client: { id: 'x', secret: 'x', redirectUri: `${hubUrl}/x` }, cookieKey: 'x', accounts: [] },
      sms: { hubUrl, doorSecret: 'x', username: 'x', password: 'x', sender: '1708' },
      telegram: { hubUrl, secret: 'x', token: '1:token' },
      graph: { hubUrl, secret: 'x', token: 'x' },
      x: { hubUrl, secret: 'x', token: 'x' },
      mail: { port: await freePort(), hubPort: await freePort(), address: 'aduan@salur.example' },
    });
    browser = await aBrowser();
    page = await browser.newPage();
    await page.goto(`${url}/phone`);
    await page.getByRole('tab', { name: 'Telegram' }).click();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
    doors.server.close();
  });

  const heard = async (count: number): Promise<Update> => {
    await eventually(() => doors.heard.length >= count, `update ${count}`);
    return JSON.parse(doors.heard[count - 1]?.body ?? '') as Update;
  };
  const hubSays = (text: string, more: object = {}) =>
    fetch(`${url}/bot1:token/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chat_id: chatId, text, ...more }),
    });

  it('sends a photo with its caption, a place by either button, and a reply that quotes', async () => {
    const picture = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    await page.getByRole('textbox', { name: 'Pesan' }).fill('Tiang roboh');
    await page.getByLabel('Foto').setInputFiles({ name: 'tiang.png', mimeType: 'image/png', buffer: picture });
    expect((await heard(1)).message).toMatchObject({
      caption: 'Tiang roboh',
      photo: [{ file_id: expect.any(String) }],
    });

    const keyboard = [[{ text: 'Kirim lokasi saya', request_location: true }], [{ text: 'LEWATI' }]];
    const { result } = (await (await hubSays('Di mana lokasinya?', { reply_markup: { keyboard } })).json()) as {
      result: { message_id: number };
    };
    await page.getByRole('button', { name: 'Kirim lokasi saya' }).click();
    expect((await heard(2)).message).toMatchObject({ location: { latitude: expect.any(Number) } });
    await page.getByRole('button', { name: 'Lokasi', exact: true }).click();
    expect((await heard(3)).message.location).toBeDefined();

    await page.getByRole('button', { name: 'Balas' }).click();
    await page.getByText('Membalas: Di mana lokasinya?').waitFor();
    for (const width of [360, 1366]) {
      await page.setViewportSize({ width, height: 800 });
      if (pictures) await page.screenshot({ path: `${pictures}/phone-telegram-more-${width}.png`, fullPage: true });
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(await axeFaults(page)).toEqual([]);
    }
    await page.getByRole('textbox', { name: 'Pesan' }).fill('Di depan balai desa');
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    expect((await heard(4)).message).toMatchObject({
      text: 'Di depan balai desa',
      reply_to_message: { message_id: result.message_id },
    });
    await page.getByText('Membalas:').waitFor({ state: 'hidden' });
  }, 60_000);
});
