import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, it } from '@jest/globals';
import { aBrowser, expect } from '#libs/browser';
import { eventually } from '#libs/testing';
import type { Browser, Page } from 'playwright-core';
import { freePort } from '../engines/free-port.js';
import { Doors } from './doors-that-listen.js';
import { Playground } from './playground.js';
import { looksRight } from '../../e2e/looks-right.js';

interface Update {
  readonly message: {
    readonly text?: string;
    readonly caption?: string;
    readonly photo?: readonly object[];
    readonly location?: object;
    readonly reply_to_message?: { readonly message_id: number };
  };
}

interface Cloud {
  readonly entry: {
    readonly changes: { readonly value: { readonly messages?: { readonly image?: { readonly id: string } }[] } }[];
  }[];
}

interface Events {
  readonly entry: {
    readonly messaging: {
      readonly message: { readonly attachments?: { readonly payload: { readonly url: string } }[] };
    }[];
  }[];
}

describe('the phone page', () => {
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
      otherSms: {
        twilio: { hubUrl, accountSid: 'AC1', token: 'x', sender: '1708' },
        jasmin: { hubUrl, doorSecret: 'x', username: 'x', password: 'x', sender: '1708' },
        smpp: { port: await freePort(), systemId: 'x', password: 'x', sender: '1708' },
      },
      telegram: { hubUrl, secret: 'x', token: '1:token' },
      graph: { hubUrl, secret: 'x', token: 'x' },
      x: { hubUrl, secret: 'x', token: 'x' },
      mail: { port: await freePort(), hubPort: await freePort(), address: 'aduan@salur.example' },
    });
    browser = await aBrowser();
    page = await browser.newPage();
    await page.goto(`${url}/phone`);
  }, 60_000);
  beforeEach(() => {
    doors.heard.length = 0;
  });
  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
    doors.server.close();
  });

  const heardAt = async (count: number) => {
    await eventually(() => doors.heard.length >= count, `message ${count}`);
    return doors.heard[count - 1];
  };
  const heard = async (count: number) => JSON.parse((await heardAt(count))?.body ?? '') as Update;
  const picture = {
    ...{ name: 'tiang.png', mimeType: 'image/png' },
    buffer: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  };
  const write = async (text: string) => {
    await page.getByRole('textbox', { name: 'Pesan' }).fill(text);
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
  };
  const hubSays = (text: string, more: object = {}) =>
    fetch(`${url}/bot1:token/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chat_id: chatId, text, ...more }),
    });

  it('sends by Telegram a photo with its caption, a place by either button, and a reply that quotes', async () => {
    await page.getByRole('tab', { name: 'Telegram' }).click();
    await page.getByRole('textbox', { name: 'Pesan' }).fill('Tiang roboh');
    await page.getByLabel('Foto').setInputFiles(picture);
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
    await looksRight(page, 'phone-telegram-more');
    await write('Di depan balai desa');
    expect((await heard(4)).message).toMatchObject({
      text: 'Di depan balai desa',
      reply_to_message: { message_id: result.message_id },
    });
    await page.getByText('Membalas:').waitFor({ state: 'hidden' });
  }, 60_000);

  it.each([
    { by: 'twilio', name: 'Twilio', path: '/doors/twilio' },
    { by: 'jasmin', name: 'Jasmin', path: '/doors/jasmin' },
    { by: 'kannel', name: 'Kannel', path: '/doors/kannel' },
  ])('sends an SMS by $name when that is chosen', async ({ by, path }) => {
    await page.getByRole('tab', { name: 'SMS 1708' }).click();
    await page.getByLabel('Lewat').selectOption(by);
    await write('Lampu mati');
    expect((await heardAt(1))?.url.pathname).toBe(path);
  });

  it('offers every way that an SMS can take, and none elsewhere', async () => {
    await page.getByRole('tab', { name: 'SMS 1708' }).click();
    await expect(page.getByLabel('Lewat').locator('option:not([hidden])')).toHaveText([
      'Kannel',
      'Twilio',
      'Jasmin',
      'SMPP, langsung ke operator',
    ]);
    await looksRight(page, 'phone-sms-ways');
    await page.getByRole('tab', { name: 'WhatsApp' }).click();
    await expect(page.getByLabel('Lewat')).toBeHidden();
  });

  it('sends by WhatsApp a photo with its caption, which the hub can fetch, a place, and a reply that quotes', async () => {
    await page.getByRole('tab', { name: 'WhatsApp' }).click();
    await page.getByRole('textbox', { name: 'Pesan' }).fill('Tiang roboh');
    await page.getByLabel('Foto').setInputFiles(picture);
    const said = async (count: number) => {
      const { entry } = JSON.parse((await heardAt(count))?.body ?? '') as Cloud;
      return entry[0]?.changes[0]?.value.messages?.[0];
    };
    const photo = await said(1);
    expect(photo).toMatchObject({ type: 'image', image: { caption: 'Tiang roboh', mime_type: 'image/jpeg' } });
    const authorization = 'Bearer x';
    const told = await fetch(`${url}/graph/${photo?.image?.id ?? ''}?phone_number_id=100`, {
      headers: { authorization },
    });
    const file = await fetch(((await told.json()) as { url: string }).url, { headers: { authorization } });
    expect(
      Buffer.from(await file.arrayBuffer())
        .subarray(0, 3)
        .toString('hex'),
    ).toBe('ffd8ff');
    expect((await fetch(`${url}/graph/1`, { headers: { authorization } })).status).toBe(400);

    await page.getByRole('button', { name: 'Lokasi', exact: true }).click();
    expect(await said(2)).toMatchObject({ type: 'location', location: { latitude: expect.any(Number) } });

    // Its own statuses of what is sent come in between.
    doors.heard.length = 0;
    const words = { recipient: 'ID.700000001', biz_opaque_callback_data: 'x', text: { body: 'Di mana?' } };
    const sent = await fetch(`${url}/graph/100/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify(words),
    });
    const { messages } = (await sent.json()) as { messages: { id: string }[] };
    await page.getByRole('button', { name: 'Balas' }).click();
    await looksRight(page, 'phone-whatsapp-more');
    await eventually(() => doors.heard.length >= 2, 'the statuses');
    const before = doors.heard.length;
    await write('Di depan balai desa');
    expect(await said(before + 1)).toMatchObject({
      text: { body: 'Di depan balai desa' },
      context: { id: messages[0]?.id },
    });
  }, 60_000);

  it.each([
    { door: 'Messenger', account: '200', address: '710000001' },
    { door: 'Instagram', account: '300', address: '720000001' },
  ])('sends by $door a photo and its words as two messages, and a reply that quotes', async ({ door, ...other }) => {
    await page.getByRole('tab', { name: door }).click();
    await expect(page.getByRole('button', { name: 'Lokasi', exact: true })).toBeHidden();
    await page.getByRole('textbox', { name: 'Pesan' }).fill('Tiang roboh');
    await page.getByLabel('Foto').setInputFiles(picture);
    const said = async (count: number) => {
      const { entry } = JSON.parse((await heardAt(count))?.body ?? '') as Events;
      return entry[0]?.messaging[0]?.message;
    };
    const photo = await said(1);
    const file = await fetch(photo?.attachments?.[0]?.payload.url ?? '');
    expect(file.headers.get('content-type')).toBe('image/jpeg');
    expect(await said(2)).toMatchObject({ text: 'Tiang roboh' });
    const sent = await fetch(`${url}/graph/${other.account}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer x' },
      body: JSON.stringify({ recipient: { id: other.address }, message: { text: 'Di mana?' } }),
    });
    await page.getByRole('button', { name: 'Balas' }).click();
    await write('Di depan balai desa');
    const { message_id: mid } = (await sent.json()) as { message_id: string };
    expect(await said(3)).toMatchObject({ text: 'Di depan balai desa', reply_to: { mid } });
    await page.getByLabel(/Sebagai komentar/).check();
    await expect(page.getByLabel('Foto')).toBeHidden();
    await page.getByLabel(/Sebagai komentar/).uncheck();
  });

  it('switches each trouble on the way on and off', async () => {
    const line = async () => (await fetch(`${url}/phone/line`)).json();
    const off = { twice: false, late: false, swapped: false };
    for (const [name, label] of [
      ['twice', /tiba tiga kali/],
      ['late', /terlambat lima detik/],
      ['swapped', /mendahului yang pertama/],
    ] as const) {
      await page.getByLabel(label).check();
      await expect.poll(line).toEqual({ ...off, [name]: true });
      await page.getByLabel(label).uncheck();
      await expect.poll(line).toEqual(off);
    }
  });
});
