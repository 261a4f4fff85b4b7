import { Injectable } from '@nestjs/common';
import { Send, type Departing, type SendOutcome } from '#libs/intake';
import { SmsProviderEnv } from '../intake-sms.env.js';
import { SendByJasmin } from '../jasmin/send-by-jasmin.js';
import { SendBySmpp } from '../smpp/send-by-smpp.js';
import { SendByTwilio } from '../twilio/send-by-twilio.js';
import { SendByKannel } from './send-by-kannel.js';

/**
 * By the first provider that is set up; by Kannel, which is always there, where none of them is. When one surely did not take
 * a message the next is asked; one that may have is never doubled.
 */
@Injectable()
export class SendSms extends Send {
  constructor(
    private readonly env: SmsProviderEnv,
    private readonly kannel: SendByKannel,
    private readonly twilio: SendByTwilio,
    private readonly jasmin: SendByJasmin,
    private readonly smpp: SendBySmpp,
  ) {
    super();
  }

  /** What is to leave by our own bind waits for the process that holds it, unless there is another way and no bind to be had. */
  override isReady(): boolean {
    const [first, ...others] = this.providers();
    return first?.isReady() === true || (others.length > 0 && this.smpp.isMissed);
  }

  async send(message: Departing): Promise<SendOutcome> {
    const outcomes: SendOutcome[] = [];
    for (const provider of this.providers()) {
      const outcome = await provider.send(message);
      if (outcome.outcome === 'sent' || outcome.outcome === 'in-doubt') return outcome;
      outcomes.push(outcome);
    }
    // Whoever had no time may have some later.
    const answer = outcomes.find(({ outcome }) => outcome === 'not-now') ?? outcomes[0];
    return answer ?? { outcome: 'failed', detail: 'no provider' };
  }

  private providers(): readonly Send[] {
    const open = this.env.providers.map((name) => this[name]).filter((one) => !('isOpen' in one) || one.isOpen);
    return open.length > 0 ? open : [this.kannel];
  }
}
