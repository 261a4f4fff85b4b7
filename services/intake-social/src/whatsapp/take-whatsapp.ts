import { Injectable } from '@nestjs/common';
import { cleanText, MoveConversation, OutgoingQueue, ReceiveMessage, ReportOutcome, type Incoming } from '#libs/intake';
import { Clock } from '#libs/runtime';
import { saidWith } from '../chat/said-with.js';
import type { WhatsAppContent, WhatsAppMessage, WhatsAppNews, WhatsAppStatus } from '../rules/read-whatsapp.js';
import { whatsAppAddress } from '../rules/whatsapp-address.js';

/** Takes a batch one after another: a sender's messages keep their order, and a repeated batch does nothing twice. */
@Injectable()
export class TakeWhatsApp {
  constructor(
    private readonly receiving: ReceiveMessage,
    private readonly moving: MoveConversation,
    private readonly outgoing: OutgoingQueue,
    private readonly reporting: ReportOutcome,
    private readonly clock: Clock,
  ) {}

  async run({ messages, statuses }: WhatsAppNews): Promise<void> {
    for (const message of messages) await this.take(message);
    for (const status of statuses) await this.report(status);
  }

  private async take(message: WhatsAppMessage): Promise<void> {
    const { content, from } = message;
    if (content.kind === 'moved') return this.moved(from, content);
    const { userId, phone } = from;
    // Who was known by the number alone is known by the id from now on.
    if (userId !== null && phone !== null) await this.moved({ userId: null, phone }, { to: from });
    await this.receiving.run(incoming(message, content));
  }

  private moved(from: WhatsAppMessage['from'], { to }: Pick<WhatsAppContent & { kind: 'moved' }, 'to'>): Promise<void> {
    return this.moving.run('whatsapp', whatsAppAddress(from), whatsAppAddress(to));
  }

  /** A status of a message that is not ours, or no longer, is no fault of Meta's. */
  private async report({ ours, providerId, outcome, code }: WhatsAppStatus): Promise<void> {
    const message = ours === null ? null : await this.outgoing.find(ours);
    if (!message) return;
    const detail = outcome === 'failed' ? `whatsapp said ${code ?? 'failed'}` : null;
    await this.reporting.run(message, { to: outcome, providerId, detail, at: this.clock.now() });
  }
}

const incoming = (message: WhatsAppMessage, content: Exclude<WhatsAppContent, { kind: 'moved' }>): Incoming => ({
  door: 'whatsapp',
  account: `whatsapp:${message.account}`,
  key: message.id,
  address: whatsAppAddress(message.from),
  phone: message.from.phone === null ? null : `+${message.from.phone}`,
  answerable: true,
  ...said(content),
  raw: cleanText('text' in content ? content.text || '(file)' : `(${content.kind})`),
  quotes: message.quotes,
  isPlace: content.kind === 'place',
});

function said(content: Exclude<WhatsAppContent, { kind: 'moved' }>): Pick<Incoming, 'intent' | 'media'> {
  switch (content.kind) {
    case 'unreadable':
      return { intent: { kind: 'unreadable' } };
    case 'place':
      return { intent: { kind: 'text', text: cleanText(content.text) } };
    case 'text': {
      const { text, media } = content;
      return saidWith(text, media ? [{ ref: media.id, key: media.id, mediaType: media.mediaType }] : []);
    }
  }
}
