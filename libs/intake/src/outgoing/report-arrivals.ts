import { Injectable } from '@nestjs/common';
import type { Door } from '#libs/contracts';
import { Clock } from '#libs/runtime';
import { LockConversation } from '../conversations/lock-conversation.js';
import { OutgoingQueue } from './outgoing-queue.js';
import { ReportOutcome } from './report-outcome.js';

interface Arrival {
  readonly providerIds: readonly string[];
  readonly outcome: 'delivered' | 'read';
}

/** A provider tells by its own ids that messages have arrived, or were read. What is not ours, or no longer, is no fault of its. */
@Injectable()
export class ReportArrivals {
  constructor(
    private readonly conversations: LockConversation,
    private readonly outgoing: OutgoingQueue,
    private readonly reporting: ReportOutcome,
    private readonly clock: Clock,
  ) {}

  async run(door: Door, address: string, { providerIds, outcome }: Arrival): Promise<void> {
    const senderIndex = this.conversations.indexOf(door, address);
    for (const message of await this.outgoing.sentTo(senderIndex, providerIds)) {
      await this.reporting.run(message, { to: outcome, at: this.clock.now() });
    }
  }
}
