import { Injectable } from '@nestjs/common';
import { Log } from '#libs/runtime';
import { readRecipient } from '../rules/mail-thread.js';
import { MailTokens } from './mail-tokens.js';
import { MailEnv } from './mail.env.js';
import { TakeMail } from './take-mail.js';

/** One mail of another mail server, to one or several of our addresses: it is one message. */
@Injectable()
export class TakeDelivery {
  constructor(
    private readonly env: MailEnv,
    private readonly taking: TakeMail,
    private readonly tokens: MailTokens,
    private readonly log: Log,
  ) {}

  knows(recipient: string): boolean {
    const { settings } = this.env;
    return settings !== null && readRecipient(recipient, settings.address) !== null;
  }

  async run(returnPath: string, recipients: readonly string[], source: Buffer, isCut = false): Promise<void> {
    const answers = recipients.map((one) => this.answeredBy(one)).find((one) => one !== null) ?? null;
    try {
      await this.taking.run({ returnPath, answers, source, isCut });
    } catch (error) {
      this.log.warn({ door: 'email', error }, 'A mail could not be stored; it is brought again');
      throw error;
    }
  }

  private answeredBy(recipient: string): string | null {
    const token = readRecipient(recipient, this.env.settings?.address ?? '')?.token;
    return token ? this.tokens.read(token) : null;
  }
}
