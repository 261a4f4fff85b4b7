import type { ImapFlow } from 'imapflow';
import type { MailboxSettings } from './mailbox.env.js';

/** A mail as the mailbox has it. */
export interface LyingMail {
  readonly uid: number;
  readonly source: Buffer;
  /** There was more of it than we take. */
  readonly isCut: boolean;
}

const thisMachine = new Set(['localhost', '127.0.0.1', '[::1]']);

/** A mailbox of another server, open. Every call fails once the connection has ended; who uses it then opens it anew. */
export class OpenMailbox {
  private hasNews = false;
  private wake: () => void = () => undefined;

  private constructor(
    private readonly imap: ImapFlow,
    private readonly settings: MailboxSettings,
  ) {
    imap.on('exists', () => {
      this.notice();
    });
    imap.on('close', () => {
      this.notice();
    });
  }

  /** With a token where there is one, else by password. */
  static async open(
    settings: MailboxSettings,
    accessToken: string | null,
    stopping: AbortSignal,
  ): Promise<OpenMailbox> {
    const { host, port, secure, user, pass, folder, doneFolder, mostBytes } = settings;
    // Most hubs are handed their mail: they do without.
    const { ImapFlow } = await import('imapflow');
    const imap = new ImapFlow({
      ...{
        host,
        port,
        secure,
        auth: accessToken === null ? { user, pass } : { user, accessToken },
        logger: false,
        disableCompression: true,
      },
      // Whoever stands between must not be able to talk us out of encryption.
      ...(!secure && { doSTARTTLS: !thisMachine.has(host) }),
      ...{ connectionTimeout: 15_000, socketTimeout: 300_000, autoIdleDelay: 500 },
      ...{ maxLiteralSize: mostBytes + 1_000, maxResponseSize: 2 * mostBytes + 1_000_000 },
    });
    // What is awaited fails by itself; without a listener the process would end.
    imap.on('error', () => undefined);
    const close = () => {
      imap.close();
    };
    stopping.addEventListener('abort', close);
    imap.on('close', () => {
      stopping.removeEventListener('abort', close);
    });
    try {
      await imap.connect();
      if (doneFolder !== null) await imap.mailboxCreate(doneFolder);
      await imap.mailboxOpen(folder);
      return new OpenMailbox(imap, settings);
    } catch (error) {
      imap.close();
      throw error;
    }
  }

  /** Another one when the mailbox was made anew. */
  get uidValidity(): string {
    this.mustStand();
    return this.imap.mailbox ? String(this.imap.mailbox.uidValidity) : '';
  }

  /** The numbers of the mails after this one, in their order. */
  async after(uid: number): Promise<number[]> {
    this.hasNews = false;
    const found = await this.imap.search({ uid: `${uid + 1}:*` }, { uid: true });
    this.mustStand();
    if (!found) throw new Error('The mailbox could not be searched');
    // With `*` a server names the last mail, even when that is an older one.
    return found.filter((one) => one > uid).sort((one, other) => one - other);
  }

  /** Null when somebody has removed it meanwhile. */
  async read(uid: number): Promise<LyingMail | null> {
    const most = this.settings.mostBytes;
    const found = await this.imap.fetchOne(String(uid), { source: { start: 0, maxLength: most + 1 } }, { uid: true });
    this.mustStand();
    if (!found || !found.source) return null;
    return { uid, source: found.source.subarray(0, most), isCut: found.source.length > most };
  }

  /** For whoever looks into the mailbox: this one is with us. False when the server would not have it. */
  async markTaken(uid: number): Promise<boolean> {
    const { doneFolder } = this.settings;
    const marked =
      doneFolder === null
        ? await this.imap.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
        : await this.imap.messageMove(String(uid), doneFolder, { uid: true });
    this.mustStand();
    return Boolean(marked);
  }

  /** For whoever looks into the mailbox: this one needs a person. */
  async markLeft(uid: number): Promise<void> {
    await this.imap.messageFlagsAdd(String(uid), ['\\Flagged'], { uid: true });
  }

  /** Until the server says that there is more, or it is time to look anyway. */
  async untilNews(): Promise<void> {
    if (this.hasNews) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.settings.everyMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async end(): Promise<void> {
    if (this.imap.usable) await this.imap.logout();
    else this.imap.close();
  }

  /** What is asked of a connection that has ended is answered as if nothing were there. */
  private mustStand(): void {
    if (!this.imap.usable || !this.imap.mailbox) throw new Error('The connection to the mailbox has ended');
  }

  private notice(): void {
    this.hasNews = true;
    this.wake();
  }
}
