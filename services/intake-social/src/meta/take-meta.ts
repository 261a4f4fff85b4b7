import { Injectable } from '@nestjs/common';
import { cleanText, ReceiveMessage, ReportArrivals, type Incoming } from '#libs/intake';
import { saidWith } from '../chat/said-with.js';
import type { MetaContent, MetaMessage, MetaNews } from '../rules/read-meta.js';
import { incomingByComment } from './incoming-by-comment.js';
import { MetaApi } from './meta-api.js';
import type { MetaDoorName } from './meta.env.js';

/** Takes a batch one after another: a sender's messages keep their order, and a repeated batch does nothing twice. */
@Injectable()
export class TakeMeta {
  constructor(
    private readonly receiving: ReceiveMessage,
    private readonly reporting: ReportArrivals,
    private readonly api: MetaApi,
  ) {}

  async run(door: MetaDoorName, { messages, arrivals, comments }: MetaNews): Promise<void> {
    for (const message of messages) await this.receiving.run(incoming(door, message));
    const wanted = this.api.settingsOf(door).comments;
    for (const comment of wanted ? comments : []) {
      const incoming = wanted && incomingByComment(door, comment, wanted);
      if (incoming) await this.receiving.run(incoming);
    }
    for (const { from, ...arrival } of arrivals) await this.reporting.run(door, from, arrival);
  }
}

const incoming = (door: MetaDoorName, message: MetaMessage): Incoming => ({
  door,
  account: `${door}:${message.account}`,
  key: message.id,
  address: message.from,
  answerable: true,
  ...said(message),
  raw: cleanText('text' in message.content ? message.content.text || '(file)' : `(${message.content.kind})`),
  quotes: message.quotes,
  isPlace: message.content.kind === 'place',
  ...(message.edits !== null && { isEdit: true, follows: message.edits }),
});

function said({ id, content }: MetaMessage): Pick<Incoming, 'intent' | 'media'> {
  switch (content.kind) {
    case 'unreadable':
      return { intent: { kind: 'unreadable' } };
    case 'place':
      return { intent: { kind: 'text', text: cleanText(content.text) } };
    case 'text':
      return saidWith(content.text, filesOf(id, content));
  }
}

/** Files have no name of their own at Meta, only an address that is another each time. */
const filesOf = (id: string, { media }: MetaContent & { kind: 'text' }) =>
  media.map(({ url, mediaType }, position) => ({ ref: url, key: `${id}/${position}`, mediaType }));
