import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { sendJson, sendText } from './http-exchange.js';
import { KeptFiles } from './kept-files.js';
import type { Line } from './line.js';
import { offerAgain, post } from './offer-again.js';
import type { PhoneButton, PhoneMessage, Phones } from './phone.js';
import { shown, type Said } from './said.js';

export interface TelegramWish {
  readonly hubUrl: string;
  readonly secret: string;
  readonly token: string;
}

const button = z.union([
  z.string(),
  z.object({ text: z.string(), callback_data: z.string().optional(), request_location: z.boolean().optional() }),
]);
const rows = z.array(z.array(button));
const sendMessage = z.object({
  chat_id: z.union([z.number(), z.string()]),
  text: z.string().min(1).max(4096),
  reply_markup: z.object({ keyboard: rows.optional(), inline_keyboard: rows.optional() }).optional().catch(undefined),
});

/** Speaks as Telegram does: updates to the hub's webhook, and the Bot API it answers by. */
export class Telegram {
  private updates = Date.now();
  private messages = 0;
  private readonly photos = new KeptFiles();

  constructor(
    private readonly phones: Phones,
    private readonly line: Line,
    private readonly wish: TelegramWish,
  ) {}

  /** A citizen writes to the bot, or presses a button under one of its messages. */
  async send(chatId: string, said: Said): Promise<PhoneMessage> {
    const message = this.phones.add({
      door: 'telegram',
      address: chatId,
      from: 'citizen',
      text: shown(said),
      status: 'sending',
    });
    const update = this.update(chatId, said);
    const taken = await this.line.carry(() => this.offer(update));
    return this.phones.change(message, taken ? 'sent' : 'refused');
  }

  /** `POST /bot<token>/<method>`. */
  receive(token: string, method: string, body: unknown, response: ServerResponse): void {
    if (token !== this.wish.token) {
      sendJson(response, 401, { ok: false, error_code: 401, description: 'Unauthorized' });
      return;
    }
    if (method === 'getFile') {
      const path = z.object({ file_id: z.string() }).safeParse(body).data?.file_id ?? '';
      if (this.photos.has(path)) sendJson(response, 200, { ok: true, result: { file_id: path, file_path: path } });
      else sendJson(response, 400, { ok: false, error_code: 400, description: 'Bad Request: invalid file_id' });
      return;
    }
    if (method !== 'sendMessage') {
      sendJson(response, 200, { ok: true, result: method === 'getMe' ? botOf(token) : true });
      return;
    }
    const asked = sendMessage.safeParse(body);
    if (!asked.success) {
      sendJson(response, 400, {
        ok: false,
        error_code: 400,
        description: 'Bad Request: message text is empty or too long',
      });
      return;
    }
    const { chat_id, text, reply_markup: markup } = asked.data;
    const buttons = [...(markup?.keyboard ?? []), ...(markup?.inline_keyboard ?? [])].flat().map(asButton);
    this.phones.add({
      door: 'telegram',
      address: String(chat_id),
      from: 'hub',
      text,
      status: 'received',
      ref: String((this.messages += 1)),
      ...(buttons.length > 0 ? { buttons } : {}),
    });
    const result = { message_id: this.messages, date: seconds(), chat: chatOf(String(chat_id)), text };
    sendJson(response, 200, { ok: true, result });
  }

  /** `GET /file/bot<token>/<path>`. */
  give(token: string, path: string, response: ServerResponse): void {
    if (token === this.wish.token) this.photos.give(path, response);
    else sendText(response, 404, 'Not found');
  }

  private update(chatId: string, said: Said): object {
    const { data, quotes } = said;
    const from = { id: Number(chatId), is_bot: false, first_name: 'Warga', language_code: 'id' };
    const message = { message_id: (this.messages += 1), date: seconds(), chat: chatOf(chatId) };
    const update_id = (this.updates += 1);
    return data === undefined
      ? { update_id, message: { ...message, from, ...this.content(said), ...quoted(chatId, quotes) } }
      : { update_id, callback_query: { id: String(update_id), from, message, data, chat_instance: chatId } };
  }

  private content({ text, location, photo }: Said): object {
    if (photo === undefined) return location ? { location } : { text };
    const bytes = Buffer.from(photo, 'base64');
    const file_id = this.photos.keep(`photo-${Date.now()}-${this.messages}`, bytes);
    const size = { file_id, file_unique_id: file_id, width: 1280, height: 960, file_size: bytes.length };
    return { photo: [size], ...(text === '' ? {} : { caption: text }) };
  }

  private offer(update: object): Promise<boolean> {
    const { hubUrl, secret } = this.wish;
    const body = JSON.stringify(update);
    return offerAgain(() => post(`${hubUrl}/doors/telegram`, body, { 'x-telegram-bot-api-secret-token': secret }));
  }
}

/** A token begins with the id of its bot. */
const botOf = (token: string) => ({
  ...{ id: Number(token.split(':', 1).join()), is_bot: true, first_name: 'Salur', username: 'salur_demo_bot' },
  ...{ can_join_groups: false, can_read_all_group_messages: false, supports_inline_queries: false },
});

const quoted = (chatId: string, ref: string | undefined): object =>
  ref === undefined ? {} : { reply_to_message: { message_id: Number(ref), date: seconds(), chat: chatOf(chatId) } };

const asButton = (one: z.output<typeof button>): PhoneButton =>
  typeof one === 'string'
    ? { label: one, data: null }
    : { label: one.text, data: one.callback_data ?? null, ...(one.request_location && { isPlace: true }) };
const chatOf = (chatId: string) => ({ id: Number(chatId), type: 'private', first_name: 'Warga' });
const seconds = () => Math.floor(Date.now() / 1000);
