import { createHmac, randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { sendJson } from './http-exchange.js';
import { z } from 'zod';
import { readSent, type MetaDoor, type Sent } from './graph-shapes.js';
import { KeptFiles } from './kept-files.js';
import type { Line } from './line.js';
import { offerAgain, post } from './offer-again.js';
import type { PhoneMessage, Phones } from './phone.js';
import { shown, type Said } from './said.js';
import { commentEvent, pageEvent, whatsAppMessage, whatsAppStatus } from './graph-webhooks.js';

const said = z.object({ message: z.string().min(1) });

export interface GraphWish {
  readonly hubUrl: string;
  readonly secret: string;
  readonly token: string;
}

/** Speaks as Meta does for WhatsApp, Messenger and Instagram: signed webhooks to the hub, and the Graph API it answers by. */
export class Graph {
  private readonly files = new KeptFiles();
  private readonly comments = new Map<string, { door: MetaDoor; address: string }>();

  constructor(
    private readonly phones: Phones,
    private readonly line: Line,
    private readonly wish: GraphWish & { readonly ownUrl: string },
  ) {}

  /** A citizen writes under a post, for everybody to read. */
  async comment(door: MetaDoor, address: string, text: string): Promise<PhoneMessage> {
    const message = this.phones.add({ door, address, from: 'citizen', text, status: 'sending', isPublic: true });
    const id = `${Date.now()}${this.comments.size}`;
    this.comments.set(id, { door, address });
    const taken = await this.line.carry(() => this.offer(door, commentEvent(door, id, address, text)));
    return this.phones.change(message, taken ? 'sent' : 'refused');
  }

  /** `POST /graph/<comment>/comments`, at Instagram `/replies`. */
  receiveComment(under: string, authorization: string, body: unknown, response: ServerResponse): void {
    const comment = this.comments.get(under);
    const { data } = said.safeParse(body);
    if (authorization !== `Bearer ${this.wish.token}`) sendJson(response, 401, { error: { code: 190 } });
    else if (!comment || !data) sendJson(response, 400, { error: { code: 100 } });
    else {
      this.phones.add({ ...comment, from: 'hub', text: data.message, status: 'received', isPublic: true });
      sendJson(response, 200, { id: `${under}_${randomUUID()}` });
    }
  }

  /** A citizen writes, sends a photo or a place, or presses a button, which brings back what stands behind it. */
  async send(door: MetaDoor, address: string, said: Said): Promise<PhoneMessage> {
    const message = this.phones.add({ door, address, from: 'citizen', text: shown(said), status: 'sending' });
    const bodies = this.webhooksOf(door, address, said);
    const taken = await this.line.carry(async () => {
      const all: boolean[] = [];
      for (const body of bodies) all.push(await this.offer(door, body));
      return all.every(Boolean);
    });
    return this.phones.change(message, taken ? 'sent' : 'refused');
  }

  private webhooksOf(door: MetaDoor, address: string, said: Said): object[] {
    const { text, quotes, photo } = said;
    const file = photo === undefined ? undefined : this.files.keep(newFileId(), Buffer.from(photo, 'base64'));
    if (door === 'whatsapp') return [whatsAppMessage(randomUUID(), address, { ...said, file })];
    const messages =
      file === undefined ? [said] : [{ text: '', quotes, file: `${this.wish.ownUrl}/graph-files/${file}` }, { text }];
    return messages
      .filter((one) => 'file' in one || one.text !== '')
      .map((one) => pageEvent(door, randomUUID(), address, one));
  }

  /** `GET /graph/<file>`: where it lies for some minutes. */
  tellOfFile(id: string, authorization: string, response: ServerResponse): void {
    if (authorization !== `Bearer ${this.wish.token}`) sendJson(response, 401, { error: { code: 190 } });
    else if (!this.files.has(id)) sendJson(response, 400, { error: { code: 100 } });
    else sendJson(response, 200, { id, url: `${this.wish.ownUrl}/graph-files/${id}`, mime_type: 'image/jpeg' });
  }

  /** `GET /graph-files/<file>`: whoever knows the address has the file, as at Meta's. */
  give(id: string, response: ServerResponse): void {
    this.files.give(id, response);
  }

  /** `POST /graph/<account>/messages`. */
  receive(account: string, authorization: string, body: unknown, response: ServerResponse): void {
    const sent = readSent(account, body);
    if (authorization !== `Bearer ${this.wish.token}`) sendJson(response, 401, { error: { code: 190 } });
    else if (!sent) sendJson(response, 400, { error: { code: 100 } });
    else this.arrive(sent, response);
  }

  private arrive({ door, address: to, text, buttons, callback }: Sent, response: ServerResponse): void {
    const id = `m_${randomUUID()}`;
    const address = this.comments.get(to)?.address ?? to;
    this.phones.add({
      ...{ door, address, from: 'hub', text, status: 'received', ref: id },
      ...(buttons.length > 0 ? { buttons } : {}),
    });
    if (door !== 'whatsapp') {
      sendJson(response, 200, { recipient_id: address, message_id: id });
      return;
    }
    sendJson(response, 200, { messages: [{ id }] });
    for (const status of ['sent', 'delivered']) void this.offer(door, whatsAppStatus(id, status, callback));
  }

  private offer(door: MetaDoor, body: object): Promise<boolean> {
    const text = JSON.stringify(body);
    const signature = `sha256=${createHmac('sha256', this.wish.secret).update(text).digest('hex')}`;
    return offerAgain(() => post(`${this.wish.hubUrl}/doors/${door}`, text, { 'x-hub-signature-256': signature }));
  }
}

/** In digits, as those of Meta's. */
const newFileId = (): string => BigInt(`0x${randomUUID().replaceAll('-', '').slice(0, 15)}`).toString();
