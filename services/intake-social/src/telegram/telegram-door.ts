import { Injectable } from '@nestjs/common';
import type { SpokenLanguage } from '#libs/contracts';
import { chatText, MessageDoor, type Reply, type Writer } from '#libs/intake';
import type { Contact } from '#libs/vault';
import { FetchByTelegram } from './fetch-by-telegram.js';
import { SendByTelegram } from './send-by-telegram.js';

/** At this door an address is the id of a private chat with our bot. */
@Injectable()
export class TelegramDoor extends MessageDoor {
  readonly name = 'telegram';

  constructor(
    readonly provider: SendByTelegram,
    override readonly files: FetchByTelegram,
  ) {
    super();
  }

  addressOf({ chatId }: Contact): string | null {
    return chatId ?? null;
  }

  contactAt({ address }: Writer, language: SpokenLanguage): Contact {
    return { door: 'telegram', language, chatId: address };
  }

  render(reply: Reply, language: SpokenLanguage): string {
    return chatText(reply, language);
  }
}
