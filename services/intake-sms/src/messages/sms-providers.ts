import { Injectable } from '@nestjs/common';
import type { Send } from '#libs/intake';
import { SmsProviderEnv, type SmsProvider } from '../intake-sms.env.js';
import { SendByJasmin } from '../jasmin/send-by-jasmin.js';
import { SendBySmpp } from '../smpp/send-by-smpp.js';
import { SendByTwilio } from '../twilio/send-by-twilio.js';
import { SendByKannel } from './send-by-kannel.js';

/** By whom SMS may leave. */
@Injectable()
export class SmsProviders {
  constructor(
    private readonly env: SmsProviderEnv,
    readonly kannel: SendByKannel,
    readonly twilio: SendByTwilio,
    readonly jasmin: SendByJasmin,
    readonly smpp: SendBySmpp,
  ) {}

  /** Those that are set up, in the order wished for; Kannel, which is always there, where none of them is. */
  get open(): readonly SmsProvider[] {
    const open = this.env.providers.filter((name) => {
      const provider: Send & { readonly isOpen?: boolean } = this[name];
      return provider.isOpen ?? true;
    });
    return open.length > 0 ? open : ['kannel'];
  }
}
