import { Injectable } from '@nestjs/common';
import { readIntent, ReceiveMessage } from '#libs/intake';
import { readSender } from '../messages/read-sender.js';
import { joinParts } from '../rules/smpp/join-parts.js';
import type { Part } from '../rules/smpp/parts.js';
import { writtenOf, type Words } from './read-words.js';
import { SmppParts, type Gathered } from './smpp-parts.js';

export interface ArrivedMessage {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly part: Part | null;
  readonly words: Words;
}

/** Takes what a citizen wrote for good: when this returns it is committed, whole or as a part. */
@Injectable()
export class TakeShortMessage {
  constructor(
    private readonly receiving: ReceiveMessage,
    private readonly parts: SmppParts,
  ) {}

  async run({ key, from, to, part, words }: ArrivedMessage): Promise<void> {
    if (part === null) {
      await this.receive({ key, from, to, total: 1, pieces: [{ number: 1, words }], keys: [] });
      return;
    }
    const whole = await this.parts.put({ key, from, to, part, words });
    if (whole) await this.take(whole);
  }

  /** What never became whole is taken as it is. */
  async takeLapsed(): Promise<void> {
    for (const gathered of await this.parts.lapsed()) await this.take(gathered);
  }

  private async take(gathered: Gathered): Promise<void> {
    await this.receive(gathered);
    await this.parts.taken(gathered.keys);
  }

  private async receive({ key, from, to, total, pieces }: Gathered): Promise<void> {
    const text = joinParts(
      pieces.map(({ number, words }) => ({ number, written: writtenOf(words) })),
      total,
    )?.replaceAll('\0', '');
    await this.receiving.run({
      ...{ door: 'sms', ...readSender(from), account: `smpp:${to}`, key },
      intent: text === undefined ? { kind: 'unreadable' } : readIntent(text.toWellFormed()),
      raw: text?.toWellFormed() ?? pieces.map(({ words }) => words.hex).join(' '),
    });
  }
}
