import { Injectable } from '@nestjs/common';
import type { SpokenLanguage } from '#libs/contracts';
import { chatText, MessageDoor, type Reply, type Writer } from '#libs/intake';
import type { Contact } from '#libs/vault';
import { SendByX } from './send-by-x.js';

/** At this door an address is the id of an account; the name that is shown changes. */
@Injectable()
export class XDoor extends MessageDoor {
  readonly name = 'x';

  constructor(readonly provider: SendByX) {
    super();
  }

  addressOf({ door, chatId }: Contact): string | null {
    return door === 'x' ? (chatId ?? null) : null;
  }

  contactAt({ address }: Writer, language: SpokenLanguage): Contact {
    return { door: 'x', language, chatId: address };
  }

  render(reply: Reply, language: SpokenLanguage): string {
    return chatText(reply, language);
  }
}
