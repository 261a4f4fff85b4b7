import { Injectable } from '@nestjs/common';
import { TellOfRemoval } from '#libs/attachments';
import { complaintFileRemoved } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import { rememberFact } from '../tracking/remember-fact.js';

/** A door says that a file of a citizen is gone, so that it stands in the timeline wherever the complaint is looked at. */
@Injectable()
export class TellReporter extends TellOfRemoval {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {
    super();
  }

  async run(tx: EntityManager, { id: fileId, complaintId }: { id: string; complaintId: string }): Promise<void> {
    const at = this.clock.now();
    const data = { fileId, removedAt: at.toISOString() };
    const { id } = await this.outbox.add(tx, complaintFileRemoved, complaintId, data);
    await rememberFact(tx, complaintId, { what: 'file-removed', eventId: id, sequence: 0, at, data });
  }
}
