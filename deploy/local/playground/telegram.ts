import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { sendJson } from './http-exchange.js';
import type { Line } from './line.js';
import { offerAgain, post } from './offer-again.js';
import type { PhoneButton, PhoneMessage, Phones } from './phone.js';

export interface TelegramWish {
  readonly hubUrl: string;
  readonly secret: string;
  readonly token: string;
}

const button = z.union([z.string(), z.object({ text: z.string(), callback_data: z.string().optional() })]);
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

  constructor(
    private readonly phones: Phones,
    private readonly line: Line,
    private readonly wish: TelegramWish,
  ) {}

  /** A citizen writes to the bot, or presses a button under one of its messages. */
  async send(chatId: string, said: { text: string; data?: string | undefined }): Promise<PhoneMessage> {
    const message = this.phones.add({
      door: 'telegram',
      address: chatId,
      from: 'citizen',
      text: said.text,
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
      ...(buttons.length > 0 ? { buttons } : {}),
    });
    const result = { message_id: (this.messages += 1), date: seconds(), chat: chatOf(String(chat_id)), text };
    sendJson(response, 200, { ok: true, result });
  }

  private update(chatId: string, { text, data }: { text: string; data?: string | undefined }): object {
    const from = { id: Number(chatId), is_bot: false, first_name: 'Warga', language_code: 'id' };
    const message = { message_id: (this.messages += 1), date: seconds(), chat: chatOf(chatId) };
    const update_id = (this.updates += 1);
    return data === undefined
      ? { update_id, message: { ...message, from, text } }
      : { update_id, callback_query: { id: String(update_id), from, message, data, chat_instance: chatId } };
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

const asButton = (one: z.output<typeof button>): PhoneButton =>
  typeof one === 'string' ? { label: one, data: null } : { label: one.text, data: one.callback_data ?? null };
const chatOf = (chatId: string) => ({ id: Number(chatId), type: 'private', first_name: 'Warga' });
const seconds = () => Math.floor(Date.now() / 1000);
