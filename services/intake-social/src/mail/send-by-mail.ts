import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DoorShut, Send, sendPatienceMs, type Departing, type SendOutcome } from '#libs/intake';
import { createTransport, type Transporter } from 'nodemailer';
import { mailOutcome } from '../rules/mail-outcome.js';
import { messageIdOf, withToken } from '../rules/mail-thread.js';
import { mailSubject } from '../rules/mail-words.js';
import { LatestMail } from './latest-mail.js';
import { MailTokens } from './mail-tokens.js';
import { MailEnv, type MailSettings } from './mail.env.js';

/** By the mail server of the house. Replies and what comes back go to an address that stands for this very mail. */
@Injectable()
export class SendByMail extends Send {
  private transport: Transporter | null = null;

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
    const { address, name } = settings;
    const back = withToken(address, this.tokens.of(id));
    const messageId = messageIdOf(id, address);
    const leaving = new LeavingText(text);
    try {
      const answered = await this.latest.before(id).catch(() => null);
      await this.open(settings).sendMail({
        ...{ messageId, from: { name, address }, replyTo: back, to: to.email, text: leaving.stream },
        envelope: { from: back, to: to.email },
        subject: mailSubject(kind, text, to.language),
        headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
        ...(answered && { inReplyTo: answered, references: answered }),
      });
      return { outcome: 'sent', providerId: messageId };
    } catch (error) {
      return outcomeOf(error, leaving.hasLeft);
    }
  }

  private open({ sendUrl }: MailSettings): Transporter {
    return (this.transport ??= createTransport({
      url: sendUrl,
      ...{
        connectionTimeout: sendPatienceMs / 3,
        greetingTimeout: sendPatienceMs / 3,
        socketTimeout: sendPatienceMs / 2,
      },
      // Nothing of a message may name a file or an address to be read along.
      ...{ disableFileAccess: true, disableUrlAccess: true },
    }));
  }
}

/** The text is read once the server is ready for it: until then a mail has surely not left. */
class LeavingText {
  hasLeft = false;
  readonly stream = Readable.from(this.read());

  constructor(private readonly text: string) {}

  private *read(): Generator<string> {
    this.hasLeft = true;
    yield this.text;
  }
}

function outcomeOf(error: unknown, hasLeft: boolean): SendOutcome {
  const { responseCode: code = null } = error as { responseCode?: number };
  const detail = code === null ? 'the mail server did not answer' : `the mail server said ${code}`;
  return { outcome: mailOutcome({ code, hasLeft }), detail };
}
