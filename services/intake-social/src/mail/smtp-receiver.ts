import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Shutdown } from '#libs/runtime';
import type { SMTPServer } from 'smtp-server';
import { MailEnv } from './mail.env.js';
import { receiverOptions } from './receiver-options.js';
import { TakeDelivery } from './take-delivery.js';

/**
 * Stands behind the mail server of the house, which has met the world: only it may bring mail. A mail is acknowledged once
 * it is committed; what could not be stored stays with that server, which brings it again for days.
 */
@Injectable()
export class SmtpReceiver implements OnApplicationBootstrap {
  private server: SMTPServer | null = null;

  constructor(
    private readonly env: MailEnv,
    private readonly taking: TakeDelivery,
    private readonly shutdown: Shutdown,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { receiver } = this.env;
    if (!receiver) {
      this.log.info({ door: 'email' }, 'No mail is received: the door is shut until all of MAIL_* is set');
      return;
    }
    const { SMTPServer } = await import('smtp-server');
    const server = new SMTPServer(receiverOptions(receiver, this.taking));
    server.on('error', (error) => {
      this.log.warn({ door: 'email', error }, 'A connection of the mail server failed');
    });
    await new Promise<void>((resolve, reject) => {
      server.server.once('error', reject);
      server.listen(receiver.port, receiver.host, resolve);
    });
    this.shutdown.register('work', 'mail receiver', () => this.stop());
    this.server = server;
  }

  /** The one it was given, or the free one it has found. */
  get port(): number | null {
    const at = this.server?.server.address();
    return at && typeof at === 'object' ? at.port : null;
  }

  private async stop(): Promise<void> {
    await new Promise<void>((resolve) => {
      if (this.server) this.server.close(resolve);
      else resolve();
    });
  }
}
