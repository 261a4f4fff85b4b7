import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { sendText } from './http-exchange.js';
import type { Line } from './line.js';
import { offerAgain } from './offer-again.js';
import type { PhoneMessage, Phones } from './phone.js';

export interface GatewayWish {
  readonly hubUrl: string;
  readonly doorSecret: string;
  readonly username: string;
  readonly password: string;
  readonly sender: string;
}

// As in smsbox: how often and how fast a refused message is offered again.
const asSmsbox = { attempts: 50, everyMs: 1_000 };

/** Speaks as Kannel's smsbox does: `get-url` towards the hub, `sendsms` and delivery reports back. */
export class SmsGateway {
  constructor(
    private readonly phones: Phones,
    private readonly line: Line,
    private readonly wish: GatewayWish,
  ) {}

  /** A citizen sends an SMS to the hub's number. */
  async send(from: string, text: string): Promise<PhoneMessage> {
    const message = this.phones.add({ door: 'sms', address: from, from: 'citizen', text, status: 'sending' });
    const query = new URLSearchParams({
      k: this.wish.doorSecret,
      id: randomUUID(),
      from,
      to: this.wish.sender,
      hex: Buffer.from(text, 'utf8').toString('hex').toUpperCase(),
      coding: '0',
      charset: 'UTF-8',
      udh: '',
      ts: String(Math.floor(Date.now() / 1000)),
      smsc: 'PLAYGROUND',
    });
    const url = `${this.wish.hubUrl}/doors/kannel?${query.toString()}`;
    const taken = await this.line.carry(() => this.offer(url));
    return this.phones.change(message, taken ? 'sent' : 'refused');
  }

  /** `GET /cgi-bin/sendsms`: the hub sends an SMS to a citizen. */
  receive(query: URLSearchParams, response: ServerResponse): void {
    const { username, password } = this.wish;
    if (query.get('username') !== username || query.get('password') !== password) {
      sendText(response, 403, 'Authorization failed for sendsms');
      return;
    }
    const to = query.get('to');
    if (!to) {
      sendText(response, 400, 'Missing receiver number');
      return;
    }
    this.phones.add({
      door: 'sms',
      address: asNumber(to),
      from: 'hub',
      text: query.get('text') ?? '',
      status: 'received',
    });
    sendText(response, 202, '0: Accepted for delivery');
    const reportUrl = query.get('dlr-url');
    if (reportUrl) void this.report(reportUrl);
  }

  /** First that the operator took it, then that the phone has it, as Kannel reports both. */
  private async report(reportUrl: string): Promise<void> {
    const smscId = randomUUID();
    await pause(150);
    await this.offer(filledIn(reportUrl, { d: '8', A: 'ACK/', F: smscId }));
    await pause(350);
    const receipt = `id:${smscId} sub:001 dlvrd:001 stat:DELIVRD err:000`;
    await this.offer(filledIn(reportUrl, { d: '1', A: receipt, F: smscId }));
  }

  private offer(url: string): Promise<boolean> {
    return offerAgain(() => get(url), asSmsbox);
  }
}

async function get(url: string): Promise<number> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(20_000) });
  await answer.body?.cancel();
  return answer.status;
}

/** Kannel's escape codes; `%2B` and other encoded signs are none. */
function filledIn(url: string, values: Record<string, string>): string {
  return url.replace(/%([dAF])(?![0-9A-Fa-f])/g, (whole, code: string) => {
    const value = values[code];
    return value === undefined ? whole : encodeURIComponent(value);
  });
}

const asNumber = (address: string) => (address.startsWith('+') ? address : `+${address.trim()}`);
