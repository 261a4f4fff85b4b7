import { Injectable } from '@nestjs/common';
import { isAway, Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { InboundQueue, type ClaimedMessage } from './inbound-queue.js';
import { TakeMessages } from './take-messages.js';
import { unlessOvertaken } from './unless-overtaken.js';

const atOnce = 20;
const hourMs = 3_600_000;

/** Takes what waits, messages of several senders in one transaction: each is taken once, whatever breaks meanwhile. */
@Injectable()
export class TakeWaiting {
  /** So many of the next passes take one message, to find out which of several could not be taken. */
  private byThemselves = 0;
  private unparkedAt = -Infinity;

  constructor(
    private readonly db: DataSource,
    private readonly queue: InboundQueue,
    private readonly taking: TakeMessages,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** One pass; how many have come further. */
  async run(): Promise<number> {
    await this.unpark();
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

  /**
   * What was laid aside is tried once more: at first, as a later version may know what to do with it, and each hour, since
   * what was in its way may be gone, and no clock runs for what is no complaint yet.
   */
  private async unpark(): Promise<void> {
    const now = this.clock.now().getTime();
    if (now - this.unparkedAt < hourMs) return;
    await this.queue.unpark();
    this.unparkedAt = now;
  }

  private async failed(claimed: readonly ClaimedMessage[], error: unknown): Promise<number> {
    const [first, ...others] = claimed;
    if (!first) throw error;
    if (others.length > 0) this.byThemselves = claimed.length;
    else await this.queue.putBack(first, error);
    return claimed.length;
  }
}
