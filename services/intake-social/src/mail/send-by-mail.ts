import { Injectable } from '@nestjs/common';
import { DoorShut, Send, sendPatienceMs, type Departing, type SendOutcome } from '#libs/intake';
import { MailTransport } from '#libs/mail';
import { messageIdOf, withToken } from '../rules/mail-thread.js';
import { mailSubject } from '../rules/mail-words.js';
import { LatestMail } from './latest-mail.js';
import { MailTokens } from './mail-tokens.js';
import { MailEnv } from './mail.env.js';

/** By the mail server of the house. Replies and what comes back go to an address that stands for this very mail. */
@Injectable()
export class SendByMail extends Send {
  private transport: MailTransport | null = null;

  constructor(
    private readonly env: MailEnv,
    private readonly tokens: MailTokens,
    private readonly latest: LatestMail,
  ) {
    super();
  }

  async send({ id, kind, text, to }: Departing): Promise<SendOutcome> {
    if (to.email === undefined) return { outcome: 'failed', detail: 'no mail address' };
    const { settings } = this.env;
    if (!settings) return { outcome: 'failed', detail: new DoorShut('MAIL_*').message };
    const { address } = settings;
    const back = withToken(address, this.tokens.of(id));
    const messageId = messageIdOf(id, address);
    this.transport ??= new MailTransport(settings, sendPatienceMs);
    const result = await this.transport.send({
      ...{ messageId, to: to.email, returnPath: back, replyTo: back, text },
      subject: mailSubject(kind, text, to.language),
      inReplyTo: await this.latest.before(id).catch(() => null),
      headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
    });
    return result.outcome === 'sent' ? { outcome: 'sent', providerId: messageId } : result;
  }
}
