import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Shutdown } from '#libs/runtime';
import { lookAgainMs } from '../rules/look-again.js';
import { EmptyMailbox } from './empty-mailbox.js';
import { MailboxCursor } from './mailbox-cursor.js';
import { MailboxEnv, type MailboxSettings } from './mailbox.env.js';
import { MailboxTokens } from './mailbox-tokens.js';
import { OpenMailbox } from './open-mailbox.js';

/** The other way for mail to come in, where the house cannot hand it over by SMTP: its mailbox is read by IMAP. */
@Injectable()
export class MailboxReader implements OnApplicationBootstrap {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly env: MailboxEnv,
    private readonly emptying: EmptyMailbox,
    private readonly cursor: MailboxCursor,
    private readonly tokens: MailboxTokens,
    private readonly shutdown: Shutdown,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    const { settings } = this.env;
    if (!settings) return;
    this.running = this.keepReading(settings);
    this.shutdown.register('work', 'mailbox reader', async () => {
      this.stopping.abort();
      await this.running;
    });
  }

  private get isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private async keepReading(settings: MailboxSettings): Promise<void> {
    const { user, host, folder } = settings;
    const name = `${user}@${host}/${folder}`;
    for (let failures = 0; !this.stopping.signal.aborted;) {
      try {
        if (await this.cursor.claim(name)) await this.read(name, settings);
        failures = 0;
        await this.rest(settings.everyMs);
      } catch (error) {
        if (this.isStopping) break;
        failures += 1;
        this.tokens.forget();
        this.log.warn({ door: 'email', error }, 'The mailbox could not be read; it is tried again');
        await this.rest(lookAgainMs(failures));
      }
    }
    await this.cursor.giveBack(name).catch(() => undefined);
  }

  /** For as long as the connection stands and this process is the reader. */
  private async read(name: string, settings: MailboxSettings): Promise<void> {
    const token = settings.oauth && (await this.tokens.current(settings.oauth));
    const mailbox = await OpenMailbox.open(settings, token, this.stopping.signal);
    try {
      do {
        await this.emptying.run(name, mailbox, this.stopping.signal);
        await mailbox.untilNews();
      } while (!this.isStopping && (await this.cursor.claim(name)));
    } finally {
      await mailbox.end();
    }
  }

  private async rest(ms: number): Promise<void> {
    await pause(ms, null, { signal: this.stopping.signal }).catch(() => null);
  }
}
