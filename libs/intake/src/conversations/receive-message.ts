import { HttpException, Injectable, ServiceUnavailableException } from '@nestjs/common';
import { DomainError } from '#libs/domain';
import { InboundLoop } from './inbound-loop.js';
import { InboundQueue } from './inbound-queue.js';
import type { Incoming } from './incoming.js';
import { storable } from './storable.js';
import { StoreMessages } from './store-messages.js';

/**
 * Takes a message for good: when this returns, it is stored; what follows from it is worked afterwards. Throws when it could
 * not be; the provider then brings it again. What came before is the same message and changes nothing.
 */
@Injectable()
export class ReceiveMessage {
  constructor(
    private readonly queue: InboundQueue,
    private readonly storing: StoreMessages,
    private readonly working: InboundLoop,
  ) {}

  async run(given: Incoming): Promise<void> {
    try {
      await this.storing.run(this.queue.seal(storable(given)));
    } catch (error) {
      throw notStored(error);
    }
    this.working.wake();
  }
}

/** Whatever went wrong here, the provider still has the message and shall bring it again. */
function notStored(error: unknown): unknown {
  if (error instanceof DomainError || error instanceof HttpException) return error;
  return new ServiceUnavailableException({ code: 'message.not-stored' }, { cause: error });
}
