import { Injectable } from '@nestjs/common';
import type { SpokenLanguage } from '#libs/contracts';
import { chatText, MessageDoor, type Reply, type Writer } from '#libs/intake';
import type { Contact } from '#libs/vault';
import { FetchByWhatsApp } from './fetch-by-whatsapp.js';
import { SendByWhatsApp } from './send-by-whatsapp.js';

/** At this door an address is the sender's id for our business, or their number where there is none. */
@Injectable()
export class WhatsAppDoor extends MessageDoor {
  readonly name = 'whatsapp';

  constructor(
    readonly provider: SendByWhatsApp,
    override readonly files: FetchByWhatsApp,
  ) {
    super();
  }

  addressOf({ chatId }: Contact): string | null {
    return chatId ?? null;
  }

  contactAt({ address, phone }: Writer, language: SpokenLanguage): Contact {
    return { door: 'whatsapp', language, chatId: address, ...(phone ? { phone } : {}) };
  }

  render(reply: Reply, language: SpokenLanguage): string {
    return chatText(reply, language);
  }
}
