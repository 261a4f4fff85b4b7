import { Injectable } from '@nestjs/common';
import { OutgoingQueue, ReportOutcome } from '#libs/intake';
import { Clock } from '#libs/runtime';
import type { KannelReport } from '../rules/read-kannel-message.js';

/** The operator tells what became of an SMS; a report about nothing we know is no fault of Kannel's. */
@Injectable()
export class TakeReport {
  constructor(
    private readonly queue: OutgoingQueue,
    private readonly reporting: ReportOutcome,
    private readonly clock: Clock,
  ) {}

  async run({ id, outcome }: KannelReport): Promise<void> {
    const message = await this.queue.find(id);
    if (!message) return;
    const detail = outcome === 'failed' ? 'not delivered by the operator' : null;
    await this.reporting.run(message, { to: outcome, detail, at: this.clock.now() });
  }
}
