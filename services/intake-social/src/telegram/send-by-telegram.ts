import { Injectable } from '@nestjs/common';
import { neverLeft, Send, type Departing, type SendOutcome } from '#libs/intake';
import { sendInPieces } from '../chat/send-in-pieces.js';
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
    return sendInPieces(cutText(text, { units: 4_000 }), (piece, isLast) =>
      this.sendPiece({ chat_id: to.chatId, text: piece, ...(isLast ? buttonsFor(kind, to.language, piece) : {}) }),
    );
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
