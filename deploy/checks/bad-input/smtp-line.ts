import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection to a mail door that sends whatever bytes it is given, and tells how each was answered. */
export class SmtpLine {
  private heard = '';
  private readonly closed: Promise<'closed'>;

  private constructor(private readonly socket: Socket) {
    socket.setEncoding('latin1').on('data', (some: string) => (this.heard += some));
    socket.on('error', () => undefined);
    this.closed = new Promise((resolve) =>
      socket.once('close', () => {
        resolve('closed');
      }),
    );
  }

  /** Greeted, and known by name. */
  static async open(port: number): Promise<SmtpLine> {
    const line = new SmtpLine(connect({ host: '127.0.0.1', port }));
    await line.answer();
    await line.say('EHLO mx.example.com');
    return line;
  }

  get isOpen(): boolean {
    return this.socket.writable;
  }

  async say(command: string | Buffer): Promise<number | 'closed'> {
    this.heard = '';
    this.socket.write(Buffer.concat([Buffer.from(command), Buffer.from('\r\n')]));
    return this.answer();
  }

  /** A whole mail; the answer to the first thing that is refused, or to the mail. */
  async bring(from: string, to: string, source: Buffer): Promise<number | 'closed'> {
    for (const command of [`MAIL FROM:<${from}>`, `RCPT TO:<${to}>`, 'DATA']) {
      const answer = await this.say(command);
      if (answer === 'closed' || answer >= 400) return answer;
    }
    // A line of one dot would end the mail.
    const stuffed = source.toString('latin1').replaceAll(/(^|\r?\n)\./g, '$1..');
    return this.say(Buffer.from(`${stuffed}\r\n.`, 'latin1'));
  }

  /** Also without a goodbye. */
  async end(): Promise<void> {
    this.socket.destroy();
    await this.closed;
  }

  /** A last line has no hyphen behind its number. */
  private async answer(): Promise<number | 'closed'> {
    for (;;) {
      const code = /(?:^|\r\n)(\d{3})(?: [^\r\n]*)?\r\n$/.exec(this.heard)?.[1];
      if (code !== undefined) return Number(code);
      if (!this.socket.readable) return 'closed';
      const patience = AbortSignal.timeout(20_000);
      const more = once(this.socket, 'data', { signal: patience }).then(() => 'more' as const);
      if ((await Promise.race([more, this.closed])) === 'closed') {
        more.catch(() => undefined);
        return 'closed';
      }
    }
  }
}
