import { Injectable } from '@nestjs/common';
import { neverLeft, Send, type Departing, type SendOutcome } from '#libs/intake';
import { cutText } from '../rules/cut-text.js';
import { buttonsFor } from './buttons.js';
import { TelegramApi } from './telegram-api.js';

/** `sendMessage`, plain text. A text too long for one message goes in several. */
@Injectable()
export class SendByTelegram extends Send {
  constructor(private readonly api: TelegramApi) {
    super();
  }

  async send({ kind, text, to }: Departing): Promise<SendOutcome> {
    if (to.chatId === undefined) return { outcome: 'failed', detail: 'no chat' };
    const pieces = cutText(text);
    let last: SendOutcome = { outcome: 'failed', detail: 'nothing to say' };
    for (const [position, piece] of pieces.entries()) {
      const buttons = position === pieces.length - 1 ? buttonsFor(kind, to.language) : {};
      last = await this.sendPiece({ chat_id: to.chatId, text: piece, ...buttons });
      if (last.outcome === 'sent') continue;
      // The beginning has arrived: sending all of it again would say it twice.
      return position === 0 ? last : { outcome: 'in-doubt', detail: `only ${position} of ${pieces.length} parts left` };
    }
    return last;
  }

  private async sendPiece(message: object): Promise<SendOutcome> {
    try {
      const { status, messageId, retryAfterMs } = await this.api.call('sendMessage', message);
      if (status === 200) return { outcome: 'sent', providerId: messageId };
      const detail = `telegram said ${status}`;
      if (status === 429) return { outcome: 'not-now', detail, afterMs: retryAfterMs ?? 1_000 };
      return { outcome: status < 500 ? 'failed' : 'in-doubt', detail };
    } catch (error) {
      return neverLeft(error)
        ? { outcome: 'not-now', detail: 'telegram not reached' }
        : { outcome: 'in-doubt', detail: 'telegram did not answer' };
    }
  }
}
