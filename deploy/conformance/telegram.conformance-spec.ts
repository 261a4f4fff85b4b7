import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import { Bot, GrammyError, InlineKeyboard, Keyboard, webhookCallback, type Context } from 'grammy';
import { readFileSync } from 'node:fs';
import { Line } from '../local/playground/line.js';
import { Phones } from '../local/playground/phone.js';
import { Telegram } from '../local/playground/telegram.js';
import { readJsonBody } from '../local/playground/http-exchange.js';
import { projectFile } from '../local/project-root.js';
import { Protocol } from './programs/protocol.js';

const [token, secret] = ['4242:a-token_of-the-bot', 'a-secret-of-the-webhook'];

describe('the Telegram of the phone page, as grammY sees it', () => {
  const protocol = new Protocol('Telegram', 'telegram');
  const phones = new Phones();
  const line = new Line();
  const heard: Context[] = [];
  let telegram: Telegram;
  let api: Server;
  let hub: Server;
  let bot: Bot;

  const listening = async (server: Server) => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  beforeAll(async () => {
    api = createServer((request, response) => {
      const [, given = '', method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? [];
      readJsonBody(request).then(
        (body) => {
          telegram.receive(given, method, body, response);
        },
        () => response.destroy(),
      );
    });
    bot = new Bot(token, { client: { apiRoot: await listening(api) } });
    bot.use((ctx) => {
      heard.push(ctx);
    });
    const take = webhookCallback(bot, 'http', { secretToken: secret });
    hub = createServer((request, response) => {
      take(request, response).catch(() => response.destroy());
    });
    telegram = new Telegram(phones, line, { hubUrl: await listening(hub), secret, token });
  });
  afterAll(() => {
    const ours = JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as {
      devDependencies: { grammy: string };
    };
    protocol.keep([`grammY ${ours.devDependencies.grammy}`]);
    api.close();
    hub.close();
  });
  const onPhone = (chat: string) => phones.list('telegram', chat);

  it('knows who the bot is', async () => {
    await bot.init();
    expect(bot.botInfo).toMatchObject({ id: 4242, is_bot: true, username: expect.stringMatching(/bot$/) as unknown });
    protocol.note('getMe', `bot ${bot.botInfo.id}, @${bot.botInfo.username}`);
  });

  it('shows what the bot says, with its buttons', async () => {
    const buttons = new InlineKeyboard().text('Ya', 'ya').text('Tidak', 'tidak');
    const sent = await bot.api.sendMessage(77, 'Sudah menyala?', { reply_markup: buttons });
    expect(sent).toMatchObject({ text: 'Sudah menyala?', chat: { id: 77, type: 'private' } });
    await bot.api.sendMessage(77, 'Di mana?', {
      reply_markup: new Keyboard().requestLocation('Lokasi saya').text('LEWATI'),
    });
    expect(onPhone('77').map(({ buttons: shown }) => shown)).toEqual([
      [
        { label: 'Ya', data: 'ya' },
        { label: 'Tidak', data: 'tidak' },
      ],
      [
        { label: 'Lokasi saya', data: null },
        { label: 'LEWATI', data: null },
      ],
    ]);
    protocol.note('sendMessage with both kinds of keyboard', 'on the phone, answered with a message');
  });

  it('refuses as the Bot API does', async () => {
    const empty = bot.api.sendMessage(77, '');
    await expect(empty).rejects.toBeInstanceOf(GrammyError);
    await expect(empty).rejects.toMatchObject({ error_code: 400 });
    const stranger = new Bot('1:wrong', {
      client: { apiRoot: `http://127.0.0.1:${(api.address() as AddressInfo).port}` },
    });
    await expect(stranger.api.getMe()).rejects.toMatchObject({ error_code: 401 });
    protocol.note('an empty text; a wrong token', 'GrammyError 400; 401');
  });

  it('sends what a citizen writes and presses as updates', async () => {
    expect(await telegram.send('88', { text: 'Lampu jalan mati 😡' })).toMatchObject({ status: 'sent' });
    expect(await telegram.send('88', { text: 'Ya', data: 'ya' })).toMatchObject({ status: 'sent' });
    await eventually(() => heard.length === 2, 'two updates');
    expect(heard[0]?.has(':text')).toBe(true);
    expect([heard[0]?.msg?.text, heard[0]?.chat?.type, heard[0]?.from?.id]).toEqual([
      'Lampu jalan mati 😡',
      'private',
      88,
    ]);
    expect(heard[1]?.has('callback_query:data') && heard[1].callbackQuery.data).toBe('ya');
    expect(await heard[1]?.answerCallbackQuery()).toBe(true);
    protocol.note('updates by webhook, with the secret', 'message:text and callback_query:data as grammY filters them');
  });

  it('brings an update twice when the line does, under one number', async () => {
    line.troubles = { twice: true, late: false, swapped: false };
    const before = heard.length;
    await telegram.send('99', { text: 'Dua kali' });
    line.troubles = { twice: false, late: false, swapped: false };
    const ids = heard.slice(before).map(({ update }) => update.update_id);
    expect([ids.length, new Set(ids).size]).toEqual([3, 1]);
    protocol.note('the button “twice”', 'three deliveries of one update_id');
  });
});
