import { Injectable } from '@nestjs/common';
import type { SpokenLanguage } from '#libs/contracts';
import { MessageDoor, smsText, type Reply, type Writer } from '#libs/intake';
import type { Contact } from '#libs/vault';
import { readSender } from './read-sender.js';
import { SendSms } from './send-sms.js';

/** At this door an address is a telephone number in international form. */
@Injectable()
export class SmsDoor extends MessageDoor {
  readonly name = 'sms';

  constructor(readonly provider: SendSms) {
    super();
  }

  addressOf({ phone }: Contact): string | null {
    if (phone === undefined) return null;
    const { address, answerable } = readSender(phone);
    return answerable ? address : null;
  }

  contactAt({ address }: Writer, language: SpokenLanguage): Contact {
    return { door: 'sms', language, phone: address };
  }

  render(reply: Reply, language: SpokenLanguage): string {
    return smsText(reply, language);
  }
}
