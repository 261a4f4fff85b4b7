import { Injectable } from '@nestjs/common';
import { Send, type Departing, type SendOutcome } from '#libs/intake';
import { SendByTwilio } from '../twilio/send-by-twilio.js';
import { TwilioEnv } from '../twilio/twilio.env.js';
import { SendByKannel } from './send-by-kannel.js';

/** By the provider that was chosen. */
@Injectable()
export class SendSms extends Send {
  constructor(
    private readonly env: TwilioEnv,
    private readonly kannel: SendByKannel,
    private readonly twilio: SendByTwilio,
  ) {
    super();
  }

  send(message: Departing): Promise<SendOutcome> {
    return (this.env.sends ? this.twilio : this.kannel).send(message);
  }
}
