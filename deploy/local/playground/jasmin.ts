import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { sendText } from './http-exchange.js';
import type { Line } from './line.js';
import { offerAgain } from './offer-again.js';
import type { PhoneMessage, Phones } from './phone.js';

export interface JasminWish {
  readonly hubUrl: string;
  readonly doorSecret: string;
  readonly username: string;
  readonly password: string;
  readonly sender: string;
}

/** Speaks as Jasmin does: messages and receipts thrown to the hub, and `/send`. */
export class Jasmin {
  constructor(
    private readonly phones: Phones,
    private readonly line: Line,
    private readonly wish: JasminWish,
  ) {}

  async send(from: string, text: string): Promise<PhoneMessage> {
    const message = this.phones.add({ door: 'sms', address: from, from: 'citizen', text, status: 'sending' });
    const { hubUrl, doorSecret, sender: to } = this.wish;
    const fields = { id: randomUUID(), from, to, 'origin-connector': 'playground', priority: '1', ...contentOf(text) };
    const url = `${hubUrl}/doors/jasmin?k=${encodeURIComponent(doorSecret)}`;
    const taken = await this.line.carry(() => offerAgain(() => throwIt(url, fields)));
    return this.phones.change(message, taken ? 'sent' : 'refused');
  }

  /** `POST /jasmin/send`. */
  receive(form: URLSearchParams, response: ServerResponse): void {
    const { username, password } = this.wish;
    const to = form.get('to');
    if (form.get('username') !== username || form.get('password') !== password)
      sendText(response, 403, 'Error "Authentication failure for username"');
    else if (!to) sendText(response, 400, 'Error "Mandatory argument [to] is not found."');
    else {
      const id = randomUUID();
      this.phones.add({ door: 'sms', address: to, from: 'hub', text: textOf(form), status: 'received' });
      sendText(response, 200, `Success "${id}"`);
      const reportUrl = form.get('dlr-url');
      if (reportUrl) void this.report(reportUrl, id);
    }
  }

  private async report(url: string, id: string): Promise<void> {
    for (const [level, message_status] of [
      ['1', 'ESME_ROK'],
      ['2', 'DELIVRD'],
    ] as const)
      await offerAgain(() => throwIt(url, { id, level, message_status, connector: 'playground' }));
  }
}

/** Only its own words make Jasmin believe that a message was taken. */
async function throwIt(url: string, fields: Readonly<Record<string, string>>): Promise<number> {
  const answer = await fetch(url, {
    ...{ method: 'POST', body: new URLSearchParams(fields), signal: AbortSignal.timeout(20_000) },
  });
  const words = await answer.text();
  if (!answer.ok) return answer.status;
  return words.startsWith('ACK/Jasmin') ? 200 : 503;
}

/** As it came from the phone, and as bytes. */
const contentOf = (text: string) => {
  const isPlain = /^[\n\r -Z_a-z]*$/.test(text);
  return isPlain
    ? { coding: '0', content: text, binary: Buffer.from(text, 'latin1').toString('hex') }
    : { coding: '8', content: text, binary: Buffer.from(text, 'utf16le').swap16().toString('hex') };
};

const textOf = (form: URLSearchParams): string => {
  const hex = form.get('hex-content');
  return hex === null ? (form.get('content') ?? '') : Buffer.from(hex, 'hex').swap16().toString('utf16le');
};
