import { Injectable } from '@nestjs/common';
import { Log } from '#libs/runtime';
import { numberIn } from '../rules/smpp/addresses.js';
import { statuses } from '../rules/smpp/commands.js';
import { contentOf } from '../rules/smpp/parts.js';
import type { Pdu } from '../rules/smpp/pdu.js';
import { readText } from '../rules/smpp/read-text.js';
import { readReceipt } from '../rules/smpp/receipt.js';
import { readDataMessage, readShortMessage, type ShortMessage } from '../rules/smpp/short-message.js';
import { wordsOf, writtenOf } from './read-words.js';
import { SmppArrivals } from './smpp-arrivals.js';
import type { SessionEars, Taken } from './smpp-session.js';
import { SmppEnv } from './smpp.env.js';
import { TakeReceipt } from './take-receipt.js';
import { TakeShortMessage } from './take-short-message.js';

/** What the operator brings: words of citizens and receipts. What could not be stored stays with it. */
@Injectable()
export class TakeDelivery implements SessionEars {
  constructor(
    private readonly env: SmppEnv,
    private readonly arrivals: SmppArrivals,
    private readonly messages: TakeShortMessage,
    private readonly receipts: TakeReceipt,
    private readonly log: Log,
  ) {}

  async deliver({ command, body }: Pdu): Promise<Taken> {
    const message = command === 'data_sm' ? readDataMessage(body) : readShortMessage(body);
    if (!message) {
      this.log.warn({ door: 'sms', bytes: body.length }, 'The operator brought what is no message');
      return { status: statuses.RX_P_APPN, key: null };
    }
    try {
      return { status: statuses.ROK, key: await this.take(message) };
    } catch (error) {
      this.log.warn({ door: 'sms', error }, 'An SMS could not be stored; it is brought again');
      return { status: statuses.RX_T_APPN, key: null };
    }
  }

  settle(keys: readonly string[]): void {
    this.arrivals.settle(keys);
  }

  /** The key of a message; receipts have none, since to hear them twice is no harm. */
  private async take(message: ShortMessage): Promise<string | null> {
    const content = contentOf(message);
    const words = wordsOf(message.dataCoding, content, this.env.settings?.dialect.alphabet ?? 'gsm7');
    const written = writtenOf(words);
    const receipt = content.part ? null : readReceipt(message, written ? readText([written]) : '');
    const [from, to] = [numberIn(message.source).slice(0, 100), numberIn(message.destination).slice(0, 100)];
    if (receipt && ((await this.receipts.run(receipt, [from, to])) || receipt.declared)) return null;
    const key = await this.arrivals.keyOf(JSON.stringify([from, to, words, content.part]));
    await this.messages.run({ key, from, to, part: content.part, words });
    return key;
  }
}
