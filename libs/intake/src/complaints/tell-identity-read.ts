import { Injectable } from '@nestjs/common';
import { complaintIdentityRead } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { rememberFact } from '../tracking/remember-fact.js';
import { OpenComplaints } from './open-complaints.js';

interface Reading {
  readonly complaintId: string;
  /** Under which the vault keeps who read. */
  readonly entryId: string;
  readonly clerk: string;
  readonly reason: string;
}

/** A clerk reads how a citizen can be reached: the citizen's page tells it, and the history of the complaint. Gives when it was. */
@Injectable()
export class TellIdentityRead {
  constructor(
    private readonly open: OpenComplaints,
    private readonly vault: Vault,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run(tx: EntityManager, { complaintId, entryId, clerk, reason }: Reading): Promise<Date> {
    await this.open.lockAny(tx, complaintId);
    const at = this.clock.now();
    const sealed = await this.vault.seal(tx, complaintId, `identity-read:${entryId}`, reason);
    const data = { entryId, reason: sealed, clerk, readAt: at.toISOString() };
    const { id } = await this.outbox.add(tx, complaintIdentityRead, complaintId, data);
    await rememberFact(tx, complaintId, { what: 'identity-read-at-counter', eventId: id, sequence: 0, at, data });
    return at;
  }
}
