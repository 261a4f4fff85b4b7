import { Injectable } from '@nestjs/common';
import { Send, type Departing, type SendOutcome } from '#libs/intake';
import { SmsProviderEnv } from '../intake-sms.env.js';
import { SendByJasmin } from '../jasmin/send-by-jasmin.js';
import { SendByTwilio } from '../twilio/send-by-twilio.js';
import { SendByKannel } from './send-by-kannel.js';

/** By the provider that was chosen; by Kannel, which is always there, where that one is not set up. */
@Injectable()
export class SendSms extends Send {
  constructor(
    private readonly env: SmsProviderEnv,
    private readonly kannel: SendByKannel,
    private readonly twilio: SendByTwilio,
    private readonly jasmin: SendByJasmin,
  ) {
    super();
  }

  send(message: Departing): Promise<SendOutcome> {
    const { provider } = this.env;
    const chosen = provider === 'kannel' ? null : this[provider];
    return (chosen?.isOpen ? chosen : this.kannel).send(message);
  }
}
