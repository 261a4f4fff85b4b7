import { Injectable } from '@nestjs/common';
import type { SpokenLanguage } from '#libs/contracts';
import { chatText, MessageDoor, type Reply, type Writer } from '#libs/intake';
import type { Contact } from '#libs/vault';
import { FetchByMeta } from './fetch-by-meta.js';
import type { MetaDoorName } from './meta.env.js';
import { SendByMeta } from './send-by-meta.js';

/** At these doors an address is an id that a person has for our page, and nowhere else. */
@Injectable()
abstract class MetaDoor extends MessageDoor {
  abstract override readonly name: MetaDoorName;

  constructor(
    readonly provider: SendByMeta,
    override readonly files: FetchByMeta,
  ) {
    super();
  }

  addressOf({ door, chatId }: Contact): string | null {
    return door === this.name ? (chatId ?? null) : null;
  }

  contactAt({ address }: Writer, language: SpokenLanguage): Contact {
    return { door: this.name, language, chatId: address };
  }

  render(reply: Reply, language: SpokenLanguage): string {
    return chatText(reply, language);
  }
}

@Injectable()
export class MessengerDoor extends MetaDoor {
  readonly name = 'messenger';
}

@Injectable()
export class InstagramDoor extends MetaDoor {
  readonly name = 'instagram';
}
