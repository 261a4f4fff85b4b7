import { Injectable } from '@nestjs/common';
import { isAway, Outbox } from '#libs/messaging';
import { DataSource } from 'typeorm';
import { InboundQueue, type ClaimedMessage } from './inbound-queue.js';
import { TakeMessages } from './take-messages.js';
import { unlessOvertaken } from './unless-overtaken.js';

const atOnce = 20;

/** Takes what waits, messages of several senders in one transaction: each is taken once, whatever breaks meanwhile. */
@Injectable()
export class TakeWaiting {
  /** So many of the next passes take one message, to find out which of several could not be taken. */
  private byThemselves = 0;
  private hasBegun = false;

  constructor(
    private readonly db: DataSource,
    private readonly queue: InboundQueue,
    private readonly taking: TakeMessages,
    private readonly outbox: Outbox,
  ) {}

  /** One pass; how many have come further. */
  async run(): Promise<number> {
    await this.begin();
    const atMost = this.byThemselves > 0 ? 1 : atOnce;
    this.byThemselves = Math.max(0, this.byThemselves - 1);
    let claimed: readonly ClaimedMessage[] = [];
    try {
      const taken = await unlessOvertaken(() =>
        this.db.transaction(async (tx) => {
          claimed = [];
          claimed = await this.queue.claim(tx, atMost);
          const messages = claimed.map((one) => this.queue.open(one));
          return this.taking.run(tx, messages);
        }),
      );
      if (taken > 0) this.outbox.wake();
      return taken;
    } catch (error) {
      if (isAway(error)) throw error;
      return this.failed(claimed, error);
    }
  }

  /** What an earlier version laid aside is tried once more, before anything is laid aside by this one. */
  private async begin(): Promise<void> {
    if (this.hasBegun) return;
    await this.queue.unpark();
    this.hasBegun = true;
  }

  private async failed(claimed: readonly ClaimedMessage[], error: unknown): Promise<number> {
    const [first, ...others] = claimed;
    if (!first) throw error;
    if (others.length > 0) this.byThemselves = claimed.length;
    else await this.queue.putBack(first, error);
    return claimed.length;
  }
}
