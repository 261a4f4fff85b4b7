import { Injectable } from '@nestjs/common';
import { cleanText, DoorShut, OutgoingQueue, ReceiveMessage, type Incoming } from '#libs/intake';
import { saidByMail } from './said-by-mail.js';
import { mailOrigin } from '../rules/mail-origin.js';
import { messageIdOf, ourMessageIn } from '../rules/mail-thread.js';
import { mailVerdict } from '../rules/mail-verdict.js';
import { mailKey } from './mail-key.js';
import { MailParts } from './mail-parts.js';
import { MailEnv } from './mail.env.js';
import { readMail, type Mail } from './read-mail.js';
import { TakeBounce } from './take-bounce.js';

/** A mail as it was brought. */
export interface BroughtMail {
  readonly returnPath: string;
  /** Our message that the recipient's token stands for. */
  readonly answers: string | null;
  readonly source: Buffer;
  /** There was more than is taken: the last file of it is a piece only. */
  readonly isCut: boolean;
}

// What is kept of the words as they came; files are kept by themselves.
const mostRaw = 100_000;

/** Takes a mail for good: when this returns, it is stored. */
@Injectable()
export class TakeMail {
  constructor(
    private readonly env: MailEnv,
    private readonly receiving: ReceiveMessage,
    private readonly parts: MailParts,
    private readonly bounces: TakeBounce,
    private readonly outgoing: OutgoingQueue,
  ) {}

  async run({ returnPath, answers, source, isCut }: BroughtMail): Promise<void> {
    const { settings } = this.env;
    if (!settings) throw new DoorShut('MAIL_*');
    if (returnPath === '' && (await this.bounces.run(answers, source))) return;
    const mail = await readMail(source);
    const from = mail.from ?? (returnPath.toLowerCase() || null);
    // Our own mail, come back over some forwarding, and what nobody has sent.
    if (from === null || from === settings.address) return;
    const header = (name: string) => mail.headers(name)[0]?.toLowerCase();
    const verdict = mailVerdict(mail.headers('authentication-results'), settings.authServer);
    const origin = mailOrigin(header, returnPath);
    const isForged = verdict.dmarc === 'fail';
    const answered = answers ?? (await this.sentBefore(ourMessageIn(mail.references, settings.address)));
    const quotes = answered === null ? null : messageIdOf(answered, settings.address);
    const files = origin === 'machine' ? [] : await this.parts.put(mail.files, isCut);
    await this.receiving.run({
      door: 'email',
      account: `email:${settings.address}`,
      key: mailKey(mail, from),
      address: from,
      // Who may not be who they say they are is heard, but told nothing.
      answerable: origin === 'person' && !isForged,
      ...saidByMail(mail, { origin, files, isReply: quotes !== null, isForged }),
      raw: rawOf(mail, verdict),
      quotes: isForged ? null : quotes,
    });
  }

  /** An id stands for nothing by itself: other mail programs of the house make such ones too. */
  private async sentBefore(id: string | null): Promise<string | null> {
    return id !== null && (await this.outgoing.find(id)) ? id : null;
  }
}

const rawOf = ({ subject, text }: Mail, verdict: object): Incoming['raw'] =>
  cleanText(`${JSON.stringify(verdict)}\n${subject}\n\n${text}`)
    .slice(0, mostRaw)
    .toWellFormed();
