import { createHmac } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import { createTransport } from 'nodemailer';
import { freePort } from '../engines/free-port.js';
import { Doors, MailDoor } from './doors-that-listen.js';
import type { PhoneMessage } from './phone.js';
import { Playground } from './playground.js';

interface Change {
  readonly value: { readonly comment_id: string; readonly id: string };
}

describe('the playground', () => {
  const doors = new Doors();
  let playground: Playground | undefined;
  const hubMail = new MailDoor();
  let url = '';
  let mailPort = 0;

  beforeAll(async () => {
    await new Promise<void>((resolve) => doors.server.listen(0, '127.0.0.1', resolve));
    const hubUrl = `http://127.0.0.1:${(doors.server.address() as AddressInfo).port}`;
    const port = await freePort();
    mailPort = await freePort();
    await hubMail.open();
    url = `http://127.0.0.1:${port}`;
    playground = await Playground.start({
      port,
      identity: {
        client: { id: 'salur-desk', secret: 'client-secret', redirectUri: `${hubUrl}/api/desk/callback` },
        cookieKey: 'cookie-key',
        accounts: [{ login: 'petugas', name: 'Petugas', password: 'kata-sandi' }],
      },
      sms: { hubUrl, doorSecret: 'door-secret', username: 'salur', password: 'gateway-password', sender: '1708' },
      telegram: { hubUrl, secret: 'webhook-secret', token: '1:token' },
      graph: { hubUrl, secret: 'app-secret', token: 'page-token' },
      x: { hubUrl, secret: 'consumer-secret', token: 'x-token' },
      mail: { port: mailPort, hubPort: hubMail.port, address: 'aduan@salur.example' },
    });
  });
  afterAll(async () => {
    await playground?.stop();
    doors.server.close();
    await hubMail.close();
  });
  beforeEach(() => {
    doors.heard.length = 0;
  });

  const post = (path: string, body: object) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const messages = async (query: string) =>
    (await (await fetch(`${url}/phone/messages?${query}`)).json()) as PhoneMessage[];

  it('sends an SMS to the hub as Kannel does, with the text in hex', async () => {
    const sent = await post('/phone/sms', { from: '+6281200000011', text: 'Jalan rusak 😡' });
    expect(await sent.json()).toMatchObject({ status: 'sent' });
    const query = doors.heard[0]?.url.searchParams;
    expect(doors.heard[0]?.url.pathname).toBe('/doors/kannel');
    expect(query?.get('k')).toBe('door-secret');
    expect(query?.get('from')).toBe('+6281200000011');
    expect(Buffer.from(query?.get('hex') ?? '', 'hex').toString('utf8')).toBe('Jalan rusak 😡');
    expect(query?.get('charset')).toBe('UTF-8');
  });

  it('offers a message again with the same id while the hub is away', async () => {
    doors.refuseNext = 1;
    await post('/phone/sms', { from: '+6281200000011', text: 'Halo' });
    const ids = doors.heard.map((one) => one.url.searchParams.get('id'));
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });

  it('takes an SMS from the hub, and reports it as sent and then as delivered', async () => {
    const report = `http://127.0.0.1:${(doors.server.address() as AddressInfo).port}/doors/kannel/report?id=n1&d=%d&a=%A`;
    const query = new URLSearchParams({
      username: 'salur',
      password: 'gateway-password',
      from: '1708',
      to: '6281200000022',
    });
    query.set('text', 'Laporan diterima');
    query.set('dlr-url', report);
    const taken = await fetch(`${url}/cgi-bin/sendsms?${query.toString()}`);
    expect([taken.status, await taken.text()]).toEqual([202, '0: Accepted for delivery']);
    expect(await messages('door=sms&address=%2B6281200000022')).toMatchObject([
      { from: 'hub', text: 'Laporan diterima' },
    ]);
    await eventually(() => {
      expect(doors.heard.map((one) => one.url.searchParams.get('d'))).toEqual(['8', '1']);
    }, 'both reports');
  });

  it('refuses to send for who does not know the password', async () => {
    const query = 'username=salur&password=guessed&to=6281200000033&text=x';
    expect((await fetch(`${url}/cgi-bin/sendsms?${query}`)).status).toBe(403);
    expect(await messages('door=sms&address=%2B6281200000033')).toEqual([]);
  });

  it('brings a Telegram message to the webhook with its secret, and the answer back', async () => {
    await post('/phone/telegram', { chatId: 700000001, text: 'KRL terlambat' });
    expect(doors.heard[0]).toMatchObject({ method: 'POST', secret: 'webhook-secret' });
    expect(JSON.parse(doors.heard[0]?.body ?? '')).toMatchObject({
      message: { chat: { id: 700000001, type: 'private' }, text: 'KRL terlambat' },
    });
    const answered = await post('/bot1:token/sendMessage', { chat_id: 700000001, text: 'Sudah kami terima' });
    expect(await answered.json()).toMatchObject({ ok: true, result: { chat: { id: 700000001 } } });
    expect(await messages('door=telegram&address=700000001')).toMatchObject([
      { from: 'citizen', status: 'sent' },
      { from: 'hub', text: 'Sudah kami terima' },
    ]);
  });

  it('brings a photo, a place and a quoted reply to the webhook as Telegram does, and gives the photo out', async () => {
    const chatId = 700000009;
    await post('/bot1:token/sendMessage', { chat_id: chatId, text: 'Di mana?' });
    const [asked] = await messages(`door=telegram&address=${chatId}`);
    const photo = Buffer.from('a picture').toString('base64');
    await post('/phone/telegram', { chatId, text: 'Ini fotonya', photo, quotes: asked?.ref });
    await post('/phone/telegram', { chatId, location: { latitude: -6.4, longitude: 106.8 } });
    const updates = doors.heard.map(({ body }) => JSON.parse(body) as { message: Record<string, unknown> });
    expect(updates).toMatchObject([
      { message: { caption: 'Ini fotonya', reply_to_message: { message_id: Number(asked?.ref) } } },
      { message: { location: { latitude: -6.4, longitude: 106.8 } } },
    ]);
    const [size] = updates[0]?.message['photo'] as { file_id: string }[];
    const found = await post('/bot1:token/getFile', { file_id: size?.file_id });
    const { result } = (await found.json()) as { result: { file_path: string } };
    const file = await fetch(`${url}/file/bot1:token/${result.file_path}`);
    expect([file.headers.get('content-type'), await file.text()]).toEqual(['image/jpeg', 'a picture']);
    expect((await fetch(`${url}/file/bot1:guessed/${result.file_path}`)).status).toBe(404);
    expect((await post('/bot1:token/getFile', { file_id: 'none' })).status).toBe(400);
    expect((await post('/phone/telegram', { chatId })).status).toBe(400);
  });

  it('knows no bot by another token', async () => {
    expect((await post('/bot1:guessed/sendMessage', { chat_id: 1, text: 'x' })).status).toBe(401);
  });

  it.each([
    { door: 'whatsapp', account: '100', sent: { recipient: 'ID.1', text: { body: 'Halo' } }, statuses: 2 },
    { door: 'messenger', account: '200', sent: { recipient: { id: 'ID.1' }, message: { text: 'Halo' } }, statuses: 0 },
    { door: 'instagram', account: '300', sent: { recipient: { id: 'ID.1' }, message: { text: 'Halo' } }, statuses: 0 },
  ])('speaks for $door with Meta’s signature, and takes what is sent by it', async (one) => {
    const { door, account, sent, statuses } = one;
    await post(`/phone/${door}`, { address: 'ID.1', text: 'KRL terlambat' });
    const [heard] = doors.heard;
    const expected = createHmac('sha256', 'app-secret')
      .update(heard?.body ?? '')
      .digest('hex');
    expect([heard?.url.pathname, heard?.signature]).toEqual([`/doors/${door}`, `sha256=${expected}`]);
    expect(heard?.body).toContain('KRL terlambat');
    const send = (token: string) =>
      fetch(`${url}/graph/${account}/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ biz_opaque_callback_data: 'x', ...sent }),
      });
    expect([(await send('page-token')).status, (await send('guessed')).status]).toEqual([200, 401]);
    expect(await messages(`door=${door}&address=ID.1`)).toMatchObject([{ from: 'citizen' }, { text: 'Halo' }]);
    await eventually(() => doors.heard.length === 1 + statuses, 'what it tells of what was sent');
  });

  it.each([
    { door: 'messenger', account: '200', edge: 'comments', read: (one: Change) => one.value.comment_id },
    { door: 'instagram', account: '300', edge: 'replies', read: (one: Change) => one.value.id },
  ])('comments at $door for everybody to read, and takes the two answers', async ({ door, account, edge, read }) => {
    await post(`/phone/${door}`, { address: '710000001', text: 'KRL terlambat', inPublic: true });
    const { entry } = JSON.parse(doors.heard[0]?.body ?? '') as { entry: { changes: Change[] }[] };
    const change = entry[0]?.changes[0];
    const id = change && read(change);
    const send = (path: string, body: object, token = 'page-token') =>
      fetch(`${url}/graph/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      });
    expect((await send(`${id}/${edge}`, { message: 'Lanjutkan' }, 'guessed')).status).toBe(401);
    expect((await send(`1${id}/${edge}`, { message: 'Lanjutkan' })).status).toBe(400);
    expect((await send(`${id}/${edge}`, { message: 'Lanjutkan' })).status).toBe(200);
    expect(
      (await send(`${account}/messages`, { recipient: { comment_id: id }, message: { text: 'Kode' } })).status,
    ).toBe(200);
    expect(await messages(`door=${door}&address=710000001`)).toMatchObject([
      { from: 'citizen', isPublic: true, status: 'sent' },
      { from: 'hub', isPublic: true, text: 'Lanjutkan' },
      { from: 'hub', text: 'Kode' },
    ]);
  });

  it('speaks for X with its signature, and takes the direct message that answers', async () => {
    await post('/phone/x', { address: '730000001', text: 'KRL terlambat' });
    const [heard] = doors.heard;
    const expected = createHmac('sha256', 'consumer-secret')
      .update(heard?.body ?? '')
      .digest('base64');
    expect([heard?.url.pathname, heard?.signature]).toEqual(['/doors/x', `sha256=${expected}`]);
    expect(JSON.parse(heard?.body ?? '')).toMatchObject({
      direct_message_events: [{ message_create: { sender_id: '730000001', message_data: { text: 'KRL terlambat' } } }],
    });
    const answer = (token: string) =>
      fetch(`${url}/x/2/dm_conversations/with/730000001/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ text: 'Di mana?' }),
      });
    expect([(await answer('x-token')).status, (await answer('guessed')).status]).toEqual([201, 401]);
    expect(await messages('door=x&address=730000001')).toMatchObject([{ from: 'citizen' }, { text: 'Di mana?' }]);
  });

  it('writes mail to the hub, and answers what it writes', async () => {
    await post('/phone/email', { from: 'warga@example.com', subject: 'KRL', text: 'Terlambat' });
    expect(hubMail.heard.at(-1)).toMatchObject({ subject: 'KRL' });
    const hub = createTransport({ host: '127.0.0.1', port: mailPort, ignoreTLS: true });
    const replyTo = 'aduan+x@salur.example';
    await hub.sendMail({
      from: 'aduan@salur.example',
      to: 'warga@example.com',
      replyTo,
      subject: 'Tanya',
      text: 'Di mana?',
    });
    expect(await messages('door=email&address=warga@example.com')).toMatchObject([
      { from: 'citizen', status: 'sent' },
      { from: 'hub', text: 'Tanya\n\nDi mana?' },
    ]);
    await post('/phone/email', { from: 'warga@example.com', text: 'Di Depok' });
    expect(hubMail.heard.at(-1)).toMatchObject({ subject: 'Re: Tanya', to: { text: replyTo } });
    const photo = Buffer.from('a picture').toString('base64');
    await post('/phone/email', { from: 'warga@example.com', photo });
    expect(hubMail.heard.at(-1)?.attachments[0]?.content.toString()).toBe('a picture');
  });

  describe('on a bad line', () => {
    const troubles = (some: object) =>
      fetch(`${url}/phone/line`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ twice: false, late: false, swapped: false, ...some }),
      });
    const say = (text: string) => post('/phone/telegram', { chatId: 700000002, text });
    const heard = () => doors.heard.map(({ body }) => /"text":"(\w+)"/.exec(body)?.[1]);
    afterEach(() => troubles({}));

    it('brings a message three times', async () => {
      await troubles({ twice: true });
      await say('Halo');
      expect(heard()).toEqual(['Halo', 'Halo', 'Halo']);
    });

    it('brings the second message first', async () => {
      await troubles({ swapped: true });
      const first = say('Satu');
      await eventually(
        async () => (await messages('address=700000002&door=telegram')).length > 1,
        'the first is on its way',
      );
      await Promise.all([first, say('Dua')]);
      expect(heard()).toEqual(['Dua', 'Satu']);
    });
  });

  it('takes no message from a page of another origin', async () => {
    const body = JSON.stringify({ from: '+6281200000044', text: 'x' });
    expect((await fetch(`${url}/phone/sms`, { method: 'POST', body })).status).toBe(400);
  });

  it('lets nobody sign in without a proof key', async () => {
    const query = new URLSearchParams({
      client_id: 'salur-desk',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `http://127.0.0.1:${(doors.server.address() as AddressInfo).port}/api/desk/callback`,
    });
    const answer = await fetch(`${url}/auth?${query.toString()}`, { redirect: 'manual' });
    expect(answer.headers.get('location')).toContain('error=invalid_request');
  });
});
