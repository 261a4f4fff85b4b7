import { Injectable } from '@nestjs/common';
import { OutgoingQueue, ReportOutcome } from '#libs/intake';
import { Clock, Log } from '#libs/runtime';
import { readMessageId } from '../rules/smpp/bind.js';
import { SmppSegments, type SentSegment } from './smpp-segments.js';
import type { Submitted } from './submit-gate.js';

/** The operator tells what it made of an SMS when nobody waits for it any more: its message is in doubt no longer. */
@Injectable()
export class TakeLateAnswer {
  constructor(
    private readonly segments: SmppSegments,
    private readonly queue: OutgoingQueue,
    private readonly reporting: ReportOutcome,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Never throws: without it the message stays in doubt, until its receipt comes. */
  async run(part: Omit<SentSegment, 'providerId'>, answer: Submitted): Promise<void> {
    await this.take(part, answer).catch((error: unknown) => {
      this.log.warn({ door: 'sms', error }, 'A late answer of the operator could not be taken');
    });
  }

  private async take(part: Omit<SentSegment, 'providerId'>, answer: Submitted): Promise<void> {
    const providerId = answer.said === 'accepted' ? readMessageId(answer.body) : null;
    if (providerId !== null) await this.segments.keep({ providerId, ...part });
    // The parts behind one that was not answered have never left.
    if (answer.said === 'accepted' && part.number < part.total) return;
    const message = await this.queue.find(part.messageId);
    if (!message) return;
    const at = this.clock.now();
    // Refused for now or for ever: what was in doubt is never sent again.
    if (answer.said === 'accepted') await this.reporting.run(message, { to: 'sent', providerId, at });
    else await this.reporting.run(message, { to: 'failed', detail: detailOf(answer), at });
  }
}

const detailOf = (answer: Submitted): string | null => ('detail' in answer ? answer.detail : null);
