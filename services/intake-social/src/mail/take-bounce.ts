import { Injectable } from '@nestjs/common';
import { OutgoingQueue, ReportOutcome } from '#libs/intake';
import { Clock } from '#libs/runtime';
import { readBounce } from '../rules/mail-bounce.js';

/** A mail of ours came back, or a server says that it arrived. */
@Injectable()
export class TakeBounce {
  constructor(
    private readonly outgoing: OutgoingQueue,
    private readonly reporting: ReportOutcome,
    private readonly clock: Clock,
  ) {}

  /** Whether it was one: known by the address that only our own mail had as its return path. */
  async run(answers: string | null, source: Buffer): Promise<boolean> {
    const bounce = answers === null ? null : readBounce(source.toString('latin1'));
    if (answers === null || !bounce) return false;
    const message = await this.outgoing.find(answers);
    const { outcome, status } = bounce;
    const detail = outcome === 'failed' ? `mail came back: ${status}` : null;
    if (message) await this.reporting.run(message, { to: outcome, detail, at: this.clock.now() });
    return true;
  }
}
