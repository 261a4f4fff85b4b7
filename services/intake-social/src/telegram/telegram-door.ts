import { Injectable } from '@nestjs/common';
import type { Language } from '#libs/contracts';
import { MessageDoor, telegramText, type Reply } from '#libs/intake';
import type { Contact } from '#libs/vault';
import { SendByTelegram } from './send-by-telegram.js';

/** At this door an address is the id of a private chat with our bot. */
@Injectable()
export class TelegramDoor extends MessageDoor {
  readonly name = 'telegram';

  constructor(readonly provider: SendByTelegram) {
    super();
  }

  addressOf({ chatId }: Contact): string | null {
    return chatId ?? null;
  }

  contactAt(address: string, language: Language): Contact {
    return { door: 'telegram', language, chatId: address };
  }

  render(reply: Reply, language: Language): string {
    return telegramText(reply, language);
  }
}
