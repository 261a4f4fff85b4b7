import { once } from 'node:events';
import type { Server } from 'node:net';
import type { Fields, PDU, Session } from 'smpp';
import type { Line } from './line.js';
import { offerAgain } from './offer-again.js';
import type { PhoneMessage, Phones } from './phone.js';
import { JoinedParts, smsParts } from './sms-parts.js';

export interface SmscWish {
  readonly port: number;
  readonly systemId: string;
  readonly password: string;
  readonly sender: string;
}

const invalidPassword = 0x0e;
const isReceipt = { esm_class: 0x04 };
// After this an operator takes it that nobody is there, and brings the message again.
const answerMs = 10_000;

/** An operator's centre, by the `smpp` package: the hub binds to it, is brought what citizens write, and submits what it says. */
export class Smsc {
  private bound: Session | null = null;
  private server: Server | null = null;
  private references = 0;
  private submits = 0;
  private readonly parts = new JoinedParts();

  constructor(
    private readonly phones: Phones,
    private readonly line: Line,
    private readonly wish: SmscWish,
  ) {}

  async start(): Promise<void> {
    // Only whoever plays an operator pays for the package.
    const { default: smpp } = await import('smpp');
    this.server = smpp.createServer({}, (session) => {
      this.listen(session);
    });
    this.server.listen(this.wish.port, '127.0.0.1');
    await once(this.server, 'listening');
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.bound?.destroy();
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  /** What a phone sends as several SMS comes as several, which say that they belong together. */
  async send(from: string, text: string): Promise<PhoneMessage> {
    const message = this.phones.add({ door: 'sms', address: from, from: 'citizen', text, status: 'sending' });
    const source = { source_addr_ton: 1, source_addr_npi: 1, source_addr: from.slice(1) };
    this.references = (this.references + 1) % 256;
    const parts = smsParts(text, this.references).map((part) => ({ ...source, ...part }));
    const taken = await this.line.carry(async () => {
      const all = await Promise.all(parts.map((part) => offerAgain(() => this.deliver(part))));
      return all.every(Boolean);
    });
    return this.phones.change(message, taken ? 'sent' : 'refused');
  }

  private listen(session: Session): void {
    session.on('error', () => undefined);
    session.on('bind_transceiver', (pdu: PDU) => {
      const { systemId, password } = this.wish;
      const isKnown = pdu['system_id'] === systemId && pdu['password'] === password;
      session.send(pdu.response(isKnown ? { system_id: 'playground' } : { command_status: invalidPassword }));
      if (isKnown) this.bound = session;
    });
    session.on('submit_sm', (pdu: PDU) => {
      this.take(session, pdu);
    });
    for (const name of ['enquire_link', 'unbind']) session.on(name, (pdu: PDU) => session.send(pdu.response()));
    session.on('close', () => {
      if (this.bound === session) this.bound = null;
    });
  }

  /** As an HTTP status: what the hub could not store it is brought again. */
  private deliver(fields: Fields): Promise<number> {
    const session = this.bound;
    return new Promise((resolve) => {
      const giveUp = setTimeout(resolve, answerMs, 503).unref();
      const isSent = session?.deliver_sm({ destination_addr: this.wish.sender, ...fields }, (answer) => {
        clearTimeout(giveUp);
        resolve(statusOf(answer.command_status));
      });
      if (isSent !== true) {
        clearTimeout(giveUp);
        resolve(503);
      }
    });
  }

  private take(session: Session, pdu: PDU): void {
    const message_id = (this.submits += 1).toString(16).padStart(8, '0');
    if (this.bound !== session) {
      session.send(pdu.response({ command_status: 0x04 }));
      return;
    }
    session.send(pdu.response({ message_id }));
    const phone = String(pdu['destination_addr']);
    const text = this.parts.join(phone, pdu['short_message']);
    if (text !== null) this.phones.add({ door: 'sms', address: `+${phone}`, from: 'hub', text, status: 'received' });
    const short_message = `id:${message_id} sub:001 dlvrd:001 stat:DELIVRD err:000`;
    const receipt = { ...isReceipt, source_addr_ton: 1, source_addr_npi: 1, source_addr: phone, short_message };
    void offerAgain(() => this.deliver(receipt));
  }
}

const temporary: ReadonlySet<number> = new Set([0x08, 0x14, 0x58, 0x64]);

const statusOf = (status: number): number => (status === 0 ? 200 : temporary.has(status) ? 503 : 400);
