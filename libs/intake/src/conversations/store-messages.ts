import { Inject, Injectable, ServiceUnavailableException } from '@nestjs/common';
import { Together } from '#libs/database';
import { isAway } from '#libs/messaging';
import { InboundBacklog } from './inbound-backlog.js';
import { InboundQueue, type StoredMessage } from './inbound-queue.js';

const atOnce = 200;
// Whoever comes then would wait longer than it takes a provider to bring it again.
const mostAtTheDoor = 2_000;

/** Stores messages for good. Those that come while others are being stored go together with the next statement. */
@Injectable()
export class StoreMessages {
  private readonly together: Together<StoredMessage, undefined>;

  constructor(
    @Inject(InboundQueue) queue: Pick<InboundQueue, 'store'>,
    @Inject(InboundBacklog) private readonly backlog: Pick<InboundBacklog, 'isFull'>,
  ) {
    const store = async (messages: readonly StoredMessage[]) => {
      await queue.store(messages);
      return messages.map(() => undefined);
    };
    this.together = new Together(store, { most: atOnce, failsAll: isAway });
  }

  /** Throws when it could not be stored. */
  async run(message: StoredMessage): Promise<void> {
    if (this.backlog.isFull || this.together.line >= mostAtTheDoor) throw new DoorOvercrowded();
    await this.together.add(message);
  }
}

/** More has come than can be kept now; the provider brings it again. */
export class DoorOvercrowded extends ServiceUnavailableException {
  constructor() {
    super({ code: 'door.overcrowded' });
  }
}
