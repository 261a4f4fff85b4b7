import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import type { OutgoingMessage } from './outgoing-message.entity.js';
import { OpenAndSend } from './open-and-send.js';
import { OutgoingQueue } from './outgoing-queue.js';
import { ReportOutcome } from './report-outcome.js';
import { retryAt } from './retry-at.js';
import type { SendOutcome } from './send.js';

/** Sends what is due. A row is claimed and committed before the provider is called, so that a crash leaves a trace. */
@Injectable()
export class SendOutgoing {
  constructor(
    private readonly queue: OutgoingQueue,
    private readonly provider: OpenAndSend,
    private readonly report: ReportOutcome,
    private readonly clock: Clock,
  ) {}

  /** One pass; how many were tried. */
  async run(): Promise<number> {
    for (const message of await this.queue.abandoned()) await this.settle(message, interrupted);
    const messages = await this.queue.claim(this.provider.ready);
    await Promise.all(messages.map((message) => this.sendOne(message)));
    return messages.length;
  }

  private async sendOne(message: OutgoingMessage): Promise<void> {
    await this.settle(message, await this.provider.send(message));
  }

  private async settle(message: OutgoingMessage, result: SendOutcome): Promise<void> {
    const at = this.clock.now();
    switch (result.outcome) {
      case 'sent':
        await this.report.run(message, { to: 'sent', providerId: result.providerId, at });
        return;
      case 'failed':
      case 'in-doubt':
        await this.report.run(message, { to: result.outcome, detail: result.detail, at });
        return;
      case 'not-now': {
        const { attempts, plannedAt } = message;
        const dueAt = retryAt({ attempts, plannedAt, now: at, afterMs: result.afterMs });
        if (!dueAt) await this.report.run(message, { to: 'failed', detail: result.detail, at });
        // Said once, so that the ledger knows why it takes so long.
        else if (attempts === 1) await this.report.run(message, { to: 'planned', dueAt, detail: result.detail, at });
        else await this.queue.putBack(message.id, dueAt, result.detail);
      }
    }
  }
}

const interrupted: SendOutcome = { outcome: 'in-doubt', detail: 'interrupted while sending' };
