import { Injectable } from '@nestjs/common';
import { complaintSentToTriage } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import { sentToTriage } from '../triage/sent-to-triage.js';
import { TriageItem } from '../triage/triage-item.entity.js';

/** The citizen has replied, or was waited for in vain: a person at the same desk decides, among those who were offered before. */
@Injectable()
export class ReturnToDesk {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run(tx: EntityManager, complaintId: string): Promise<void> {
    const { desk, reason, candidates, handBacks } = await tx.findOneByOrFail(TriageItem, { complaintId });
    await tx.update(TriageItem, { complaintId }, { queue: 'to-decide' });
    const said = sentToTriage({ desk, queue: 'to-decide', reason, candidates, handBacks }, this.clock.now());
    await this.outbox.add(tx, complaintSentToTriage, complaintId, said);
  }
}
