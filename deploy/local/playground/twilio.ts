import { createHmac, randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { sendJson } from './http-exchange.js';
import type { Line } from './line.js';
import { offerAgain, postForm } from './offer-again.js';
import type { PhoneMessage, Phones } from './phone.js';

export interface TwilioWish {
  /** As Twilio is told it: what it signs begins with it. */
  readonly hubUrl: string;
  readonly accountSid: string;
  readonly token: string;
  readonly sender: string;
}

/** Speaks as Twilio does: signed forms to the webhook of the number, the REST API, and statuses of what was sent. */
export class Twilio {
  constructor(
    private readonly phones: Phones,
    private readonly line: Line,
    private readonly wish: TwilioWish,
  ) {}

  async send(from: string, text: string): Promise<PhoneMessage> {
    const message = this.phones.add({ door: 'sms', address: from, from: 'citizen', text, status: 'sending' });
    const { accountSid: AccountSid, sender: To } = this.wish;
    const fields = { MessageSid: newSid(), AccountSid, From: from, To, Body: text, NumMedia: '0' };
    const taken = await this.line.carry(() => this.offer(`${this.wish.hubUrl}/doors/twilio`, fields));
    return this.phones.change(message, taken ? 'sent' : 'refused');
  }

  /** `POST /2010-04-01/Accounts/<sid>/Messages.json`. */
  receive(authorization: string, form: URLSearchParams, response: ServerResponse): void {
    const { accountSid, token } = this.wish;
    const known = `Basic ${Buffer.from(`${accountSid}:${token}`).toString('base64')}`;
    const [to, text] = [form.get('To'), form.get('Body')];
    if (authorization !== known) sendJson(response, 401, { code: 20003, message: 'Authenticate', status: 401 });
    else if (!to || !text)
      sendJson(response, 400, { code: 21604, message: 'A To and a Body are required', status: 400 });
    else {
      const sid = newSid();
      this.phones.add({ door: 'sms', address: to, from: 'hub', text, status: 'received' });
      sendJson(response, 201, { sid, status: 'queued' });
      const callback = form.get('StatusCallback');
      if (callback) void this.report(callback, sid);
    }
  }

  private async report(callback: string, sid: string): Promise<void> {
    for (const status of ['sent', 'delivered'])
      await this.offer(callback, { MessageSid: sid, MessageStatus: status, AccountSid: this.wish.accountSid });
  }

  private offer(url: string, fields: Readonly<Record<string, string>>): Promise<boolean> {
    const named = Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1));
    const signed = [url, ...named.flat()].join('');
    const signature = createHmac('sha1', this.wish.token).update(signed, 'utf8').digest('base64');
    return offerAgain(() => postForm(url, fields, { 'x-twilio-signature': signature }));
  }
}

const newSid = (): string => `SM${randomUUID().replaceAll('-', '')}`;
