import { createHmac, randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { sendJson } from './http-exchange.js';
import type { Line } from './line.js';
import { offerAgain, post } from './offer-again.js';
import type { PhoneMessage, Phones } from './phone.js';

export interface XWish {
  readonly hubUrl: string;
  readonly secret: string;
  readonly token: string;
}

/** The account of the hub. */
export const xAccount = '400';

const sent = z.object({ text: z.string().min(1).max(10_000) });

/** Speaks as X does: signed webhooks with direct messages, and the API by which the hub answers. */
export class X {
  constructor(
    private readonly phones: Phones,
    private readonly line: Line,
    private readonly wish: XWish,
  ) {}

  /** A citizen writes a direct message. */
  async send(address: string, text: string): Promise<PhoneMessage> {
    const message = this.phones.add({ door: 'x', address, from: 'citizen', text, status: 'sending' });
    const event = directMessage(newEventId(), address, text);
    const taken = await this.line.carry(() => this.offer(event));
    return this.phones.change(message, taken ? 'sent' : 'refused');
  }

  /** `POST /x/2/dm_conversations/with/<account>/messages`. */
  receive(address: string, authorization: string, body: unknown, response: ServerResponse): void {
    const asked = sent.safeParse(body);
    if (authorization !== `Bearer ${this.wish.token}`) sendJson(response, 401, { title: 'Unauthorized', status: 401 });
    else if (!asked.success) sendJson(response, 400, { title: 'Invalid Request', status: 400 });
    else {
      this.phones.add({ door: 'x', address, from: 'hub', text: asked.data.text, status: 'received' });
      const data = { dm_conversation_id: `${xAccount}-${address}`, dm_event_id: newEventId() };
      sendJson(response, 201, { data });
    }
  }

  private offer(event: object): Promise<boolean> {
    const body = JSON.stringify(event);
    const signature = `sha256=${createHmac('sha256', this.wish.secret).update(body).digest('base64')}`;
    return offerAgain(() => post(`${this.wish.hubUrl}/doors/x`, body, { 'x-twitter-webhooks-signature': signature }));
  }
}

const newEventId = (): string => BigInt(`0x${randomUUID().replaceAll('-', '').slice(0, 15)}`).toString();

/** The webhook of a direct message. */
export const directMessage = (id: string, from: string, text: string): object => ({
  for_user_id: xAccount,
  direct_message_events: [
    {
      ...{ type: 'message_create', id, created_timestamp: String(Date.now()) },
      message_create: { target: { recipient_id: xAccount }, sender_id: from, message_data: { text } },
    },
  ],
});
