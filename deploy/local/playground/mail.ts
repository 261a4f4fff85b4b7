import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Line } from './line.js';
import { offerAgain } from './offer-again.js';
import type { PhoneMessage, Phones } from './phone.js';
import { shown } from './said.js';

export interface MailWish {
  /** Where the hub receives, and where it sends. */
  readonly hubPort: number;
  readonly port: number;
  readonly address: string;
}

interface Written {
  readonly subject?: string | undefined;
  readonly text: string;
  readonly photo?: string | undefined;
}

interface Received {
  readonly replyTo: string;
  readonly messageId: string;
  readonly subject: string;
}

/** The mail server of the house, and the mail programs of citizens behind it. */
export class Mail {
  private readonly latest = new Map<string, Received>();
  private readonly server: SMTPServer;

  constructor(
    private readonly phones: Phones,
    private readonly line: Line,
    private readonly wish: MailWish,
  ) {
    this.server = new SMTPServer({
      ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true, logger: false },
      onData: (stream, { envelope }, answer) => {
        parse(stream).then((mail) => {
          for (const { address } of envelope.rcptTo) this.take(mail, address);
          answer(null, 'Taken');
        }, answer);
      },
    });
  }

  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.wish.port, '127.0.0.1', resolve);
    });
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(resolve);
    });
  }

  /** With a subject it is a mail of its own; without one it answers the last that has come, if any. */
  async send(from: string, { subject, text, photo }: Written): Promise<PhoneMessage> {
    const words = shown({ text: subject ? `${subject}\n\n${text}` : text, photo });
    const message = this.phones.add({ door: 'email', address: from, from: 'citizen', text: words, status: 'sending' });
    const answered = subject ? undefined : this.latest.get(from);
    const mail = {
      ...{ from, text, to: answered?.replyTo ?? this.wish.address, messageId: `<${randomUUID()}@warga.example>` },
      subject: subject ?? (answered ? `Re: ${answered.subject}` : ''),
      date: new Date(),
      ...(photo !== undefined && { attachments: [{ filename: 'foto.jpg', content: Buffer.from(photo, 'base64') }] }),
      ...(answered && { inReplyTo: answered.messageId, references: answered.messageId }),
    };
    const taken = await this.line.carry(() => offerAgain(() => this.bring(mail)));
    return this.phones.change(message, taken ? 'sent' : 'refused');
  }

  private take({ subject = '', text = '', messageId = '', replyTo }: ParsedMail, address: string): void {
    this.latest.set(address, { subject, messageId, replyTo: replyTo?.value[0]?.address ?? this.wish.address });
    this.phones.add({
      ...{ door: 'email', address, from: 'hub', status: 'received' },
      text: `${subject}\n\n${text}`.trim(),
    });
  }

  private async bring(mail: { readonly to: string }): Promise<number> {
    const { createTransport } = await import('nodemailer');
    const transport = createTransport({ host: '127.0.0.1', port: this.wish.hubPort, ignoreTLS: true });
    const fault = await transport.sendMail(mail).then(
      () => null,
      (error: unknown) => error as { responseCode?: number },
    );
    if (!fault) return 200;
    return (fault.responseCode ?? 451) < 500 ? 503 : 400;
  }
}

/** Most who try the hub send no mail: what reads one is read for the first. */
async function parse(stream: Readable): Promise<ParsedMail> {
  const { simpleParser } = await import('mailparser');
  return simpleParser(stream);
}
