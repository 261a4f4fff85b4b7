import { Injectable } from '@nestjs/common';
import type { SpokenLanguage } from '#libs/contracts';
import { chatText, MessageDoor, type Reply, type Writer } from '#libs/intake';
import type { Contact } from '#libs/vault';
import { FetchByMail } from './fetch-by-mail.js';
import { SendByMail } from './send-by-mail.js';

/** At this door an address is a mail address, in small letters. */
@Injectable()
export class EmailDoor extends MessageDoor {
  readonly name = 'email';

  constructor(
    readonly provider: SendByMail,
    override readonly files: FetchByMail,
  ) {
    super();
  }

  addressOf({ email }: Contact): string | null {
    return email?.toLowerCase() ?? null;
  }

  contactAt({ address }: Writer, language: SpokenLanguage): Contact {
    return { door: 'email', language, email: address };
  }

  render(reply: Reply, language: SpokenLanguage): string {
    return chatText(reply, language);
  }
}
