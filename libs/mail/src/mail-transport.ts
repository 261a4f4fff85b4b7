import { Readable } from 'node:stream';
import type { Transporter } from 'nodemailer';
import { mailOutcome, type MailOutcome } from './mail-outcome.js';

/** Our address at the mail server of the house, and how that server is reached: `smtp://user:password@host:587`. */
export interface MailAccount {
  readonly address: string;
  readonly name: string;
  readonly sendUrl: string;
}

export interface LeavingMail {
  readonly messageId: string;
  readonly to: string;
  /** To whom what cannot be delivered comes back. */
  readonly returnPath: string;
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  /** What it answers. */
  readonly inReplyTo?: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

export type MailResult = { readonly outcome: 'sent' } | { readonly outcome: MailOutcome; readonly detail: string };

/** Hands mails to the mail server of the house, and says what is certain about each. */
export class MailTransport {
  private opened: Promise<Transporter> | null = null;

  constructor(
    private readonly account: MailAccount,
    private readonly patienceMs: number,
  ) {}

  async send({ returnPath, inReplyTo, text, ...mail }: LeavingMail): Promise<MailResult> {
    const { name, address } = this.account;
    const leaving = new LeavingText(text);
    this.opened ??= this.open();
    const transport = await this.opened;
    try {
      await transport.sendMail({
        ...mail,
        ...{ from: { name, address }, text: leaving.stream, envelope: { from: returnPath, to: mail.to } },
        ...(inReplyTo && { inReplyTo, references: inReplyTo }),
      });
      return { outcome: 'sent' };
    } catch (error) {
      return resultOf(error, leaving.hasLeft);
    }
  }

  private async open(): Promise<Transporter> {
    // A hub that mails nobody does without.
    const { createTransport } = await import('nodemailer');
    const { patienceMs } = this;
    return createTransport({
      url: this.account.sendUrl,
      ...{ connectionTimeout: patienceMs / 3, greetingTimeout: patienceMs / 3, socketTimeout: patienceMs / 2 },
      // Nothing of a message may name a file or an address to be read along.
      ...{ disableFileAccess: true, disableUrlAccess: true },
    });
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

function resultOf(error: unknown, hasLeft: boolean): MailResult {
  const { responseCode: code = null } = error as { responseCode?: number };
  const detail = code === null ? 'the mail server did not answer' : `the mail server said ${code}`;
  return { outcome: mailOutcome({ code, hasLeft }), detail };
}
