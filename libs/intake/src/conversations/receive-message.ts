import { HttpException, Injectable, ServiceUnavailableException } from '@nestjs/common';
import { DomainError } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { DataSource } from 'typeorm';
import { OutgoingLoop } from '../outgoing/outgoing-loop.js';
import type { Incoming } from './incoming.js';
import { storable } from './storable.js';
import { TakeMessage } from './take-message.js';
import { unlessOvertaken } from './unless-overtaken.js';

/**
 * Takes a message for good: when this returns, it is stored, and so is whatever follows from it. Throws when it could not
 * be; the provider then brings it again.
 */
@Injectable()
export class ReceiveMessage {
  constructor(
    private readonly db: DataSource,
    private readonly taking: TakeMessage,
    private readonly outbox: Outbox,
    private readonly outgoing: OutgoingLoop,
  ) {}

  async run(given: Incoming): Promise<'taken' | 'repeated'> {
    const incoming = storable(given);
    try {
      const result = await unlessOvertaken(() => this.db.transaction((tx) => this.taking.run(tx, incoming)));
      this.outbox.wake();
      this.outgoing.wake();
      return result;
    } catch (error) {
      throw notStored(error);
    }
  }
}

/** Whatever went wrong here, the provider still has the message and shall bring it again. */
function notStored(error: unknown): unknown {
  if (error instanceof DomainError || error instanceof HttpException) return error;
  return new ServiceUnavailableException({ code: 'message.not-stored' }, { cause: error });
}
