import { Injectable } from '@nestjs/common';
import { Send, type Departing, type SendOutcome } from '#libs/intake';
import { LastProvider } from './last-provider.js';
import { SmsProviders } from './sms-providers.js';

/**
 * By the provider to which the citizen wrote last, if it is one of those set up and can send now; else by the first of them.
 * When one surely did not take a message the next is asked; one that may have is never doubled.
 */
@Injectable()
export class SendSms extends Send {
  constructor(
    private readonly providers: SmsProviders,
    private readonly last: LastProvider,
  ) {
    super();
  }

  /** What is to leave by our own bind waits for the process that holds it, unless there is another way and no bind to be had. */
  override isReady(): boolean {
    const [first, ...others] = this.all();
    return first?.isReady() === true || (others.length > 0 && this.providers.smpp.isMissed);
  }

  async send(message: Departing): Promise<SendOutcome> {
    const outcomes: SendOutcome[] = [];
    for (const provider of await this.inOrderFor(message)) {
      const outcome = await provider.send(message);
      if (outcome.outcome === 'sent' || outcome.outcome === 'in-doubt') return outcome;
      outcomes.push(outcome);
    }
    // Whoever had no time may have some later.
    const answer = outcomes.find(({ outcome }) => outcome === 'not-now') ?? outcomes[0];
    return answer ?? { outcome: 'failed', detail: 'no provider' };
  }

  private async inOrderFor({ to }: Departing): Promise<readonly Send[]> {
    const { open } = this.providers;
    const all = this.all();
    if (all.length < 2 || to.phone === undefined) return all;
    // Whoever cannot be asked is no reason to keep a message.
    const last = await this.last.of(to.phone).catch(() => null);
    const known = open.find((name) => name === last);
    if (!known || !this.providers[known].isReady()) return all;
    return [this.providers[known], ...all.filter((one) => one !== this.providers[known])];
  }

  private all(): readonly Send[] {
    return this.providers.open.map((name) => this.providers[name]);
  }
}
