import { Inject, Injectable, ServiceUnavailableException } from '@nestjs/common';
import { classify } from '#libs/messaging';
import { InboundBacklog } from './inbound-backlog.js';
import { InboundQueue, type StoredMessage } from './inbound-queue.js';

interface Arrived {
  readonly message: StoredMessage;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const atOnce = 200;
// Whoever comes then would wait longer than it takes a provider to bring it again.
const mostAtTheDoor = 2_000;

/** Stores messages for good. Those that come while others are being stored go together with the next statement. */
@Injectable()
export class StoreMessages {
  private readonly atTheDoor: Arrived[] = [];
  private storing: Promise<void> | null = null;

  constructor(
    @Inject(InboundQueue) private readonly queue: Pick<InboundQueue, 'store'>,
    @Inject(InboundBacklog) private readonly backlog: Pick<InboundBacklog, 'isFull'>,
  ) {}

  /** Throws when it could not be stored. */
  async run(message: StoredMessage): Promise<void> {
    if (this.backlog.isFull || this.atTheDoor.length >= mostAtTheDoor) throw new DoorOvercrowded();
    await new Promise<void>((resolve, reject) => {
      this.atTheDoor.push({ message, resolve, reject });
      this.storing ??= this.storeAll().finally(() => (this.storing = null));
    });
  }

  private async storeAll(): Promise<void> {
    while (this.atTheDoor.length > 0) await this.store(this.atTheDoor.splice(0, atOnce));
  }

  private async store(arrived: readonly Arrived[]): Promise<void> {
    try {
      await this.queue.store(arrived.map(({ message }) => message));
      for (const { resolve } of arrived) resolve();
    } catch (error) {
      // What is wrong with one is not the fault of those beside it.
      if (arrived.length > 1 && classify(error) !== 'transient')
        await Promise.all(arrived.map((one) => this.store([one])));
      else for (const { reject } of arrived) reject(error);
    }
  }
}

/** More has come than can be kept now; the provider brings it again. */
export class DoorOvercrowded extends ServiceUnavailableException {
  constructor() {
    super({ code: 'door.overcrowded' });
  }
}
