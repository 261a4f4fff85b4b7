import { randomUUID } from 'node:crypto';
import { eventually } from '#libs/testing';
import type { PhoneDoor } from '../local/playground/phone.js';
import type { HubUnderTest } from './a-hub.js';

export interface Tracked {
  readonly status: string;
  readonly holder: string | null;
}

/** A citizen with a browser, who keeps the code and the reply key. */
export async function fileOnWeb(hub: HubUnderTest, text: string, key: string = randomUUID()) {
  const answer = await fetch(`${hub.url}/api/complaints`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ text }),
  });
  return (await answer.json()) as { code: string; replyKey: string };
}

export async function track(hub: HubUnderTest, code: string): Promise<Tracked> {
  return (await (await fetch(`${hub.url}/api/complaints/${code}`)).json()) as Tracked;
}

/** A citizen with a telephone: what is written goes to the hub by the provider's own protocol. */
export class Phone {
  constructor(
    private readonly hub: Pick<HubUnderTest, 'phoneUrl'>,
    private readonly door: PhoneDoor,
    private readonly address: string,
  ) {}

  /** A photo goes by what can carry one. */
  async write(text: string, photo?: Buffer): Promise<void> {
    const byNumber = this.door === 'sms' || this.door === 'email';
    const who = byNumber ? { from: this.address } : { [this.door === 'telegram' ? 'chatId' : 'address']: this.address };
    const answer = await fetch(`${this.hub.phoneUrl}/phone/${this.door}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...who, text, ...(photo && { photo: photo.toString('base64') }) }),
    });
    if (!answer.ok) throw new Error(`The phone could not send: ${String(answer.status)} ${await answer.text()}`);
  }

  /** Waits for the receipt and reads the tracking code in it. */
  readCode(): Promise<string> {
    return eventually(
      async () => /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\b/.exec(await this.received())?.[0],
      'the receipt with a code is on the phone',
    );
  }

  /** What the hub has written to this phone so far. */
  async received(): Promise<string> {
    const query = new URLSearchParams({ door: this.door, address: this.address });
    const answer = await fetch(`${this.hub.phoneUrl}/phone/messages?${query.toString()}`);
    const body = (await answer.json()) as Message[] | { messages: Message[] };
    const messages = Array.isArray(body) ? body : body.messages;
    return messages
      .filter((message) => message.from === 'hub')
      .map((message) => message.text)
      .join('\n');
  }
}

interface Message {
  readonly from: 'citizen' | 'hub';
  readonly text: string;
}
