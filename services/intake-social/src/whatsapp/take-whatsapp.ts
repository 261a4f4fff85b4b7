import { Injectable } from '@nestjs/common';
import { cleanText, OutgoingQueue, ReceiveMessage, ReportOutcome, type Incoming } from '#libs/intake';
import { Clock } from '#libs/runtime';
import { saidWith } from '../chat/said-with.js';
import type { WhatsAppContent, WhatsAppMessage, WhatsAppNews, WhatsAppStatus } from '../rules/read-whatsapp.js';
import { whatsAppAddress } from '../rules/whatsapp-address.js';

/** Takes a batch one after another: a sender's messages keep their order, and a repeated batch does nothing twice. */
@Injectable()
export class TakeWhatsApp {
  constructor(
    private readonly receiving: ReceiveMessage,
    private readonly outgoing: OutgoingQueue,
    private readonly reporting: ReportOutcome,
    private readonly clock: Clock,
  ) {}

  async run({ messages, statuses }: WhatsAppNews): Promise<void> {
    for (const message of messages) await this.receiving.run(incoming(message));
    for (const status of statuses) await this.report(status);
  }

  /** A status of a message that is not ours, or no longer, is no fault of Meta's. */
  private async report({ ours, providerId, outcome, code }: WhatsAppStatus): Promise<void> {
    const message = ours === null ? null : await this.outgoing.find(ours);
    if (!message) return;
    const detail = outcome === 'failed' ? `whatsapp said ${code ?? 'failed'}` : null;
    await this.reporting.run(message, { to: outcome, providerId, detail, at: this.clock.now() });
  }
}

const incoming = (message: WhatsAppMessage): Incoming => ({
  door: 'whatsapp',
  account: `whatsapp:${message.account}`,
  key: message.id,
  answerable: true,
  ...writer(message),
  ...said(message.content),
  raw: cleanText('text' in message.content ? message.content.text || '(file)' : `(${message.content.kind})`),
  quotes: message.quotes,
  isPlace: message.content.kind === 'place',
});

/** Who was known by the number alone is known by the id from now on; who moves, by the new one. */
function writer({ from, content }: WhatsAppMessage): Pick<Incoming, 'address' | 'formerly' | 'phone'> {
  const isMoving = content.kind === 'moved';
  const { userId, phone } = isMoving ? content.to : from;
  const byNumber = userId !== null && phone !== null ? whatsAppAddress({ userId: null, phone }) : null;
  return {
    address: whatsAppAddress({ userId, phone }),
    formerly: isMoving ? whatsAppAddress(from) : byNumber,
    phone: phone === null ? null : `+${phone}`,
  };
}

function said(content: WhatsAppContent): Pick<Incoming, 'intent' | 'media'> {
  switch (content.kind) {
    case 'moved':
      // Nothing was said.
      return { intent: { kind: 'unsaid' } };
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
