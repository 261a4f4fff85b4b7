import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TurnClocks } from '../clocks/turn-clocks.js';
import type { Complaint } from '../complaints/complaint.entity.js';
import type { KnownCase } from './known-case.entity.js';
import { takeBackEnd } from './take-back-end.js';
import { weighOverdue } from './weigh-overdue.js';

interface Back {
  readonly complaint: Complaint;
  readonly knownCase: KnownCase;
  readonly at: Date;
  readonly eventId: string;
}

/** A merger is taken back: the case stands where it stood, and what stopped with the merger goes on as if it never had. */
@Injectable()
export class PutBackCase {
  constructor(private readonly turnClocks: TurnClocks) {}

  async run(tx: EntityManager, { complaint, knownCase, at, eventId }: Back): Promise<void> {
    const since = knownCase.endedAt;
    if (!since) return;
    await takeBackEnd(tx, { complaint, knownCase });
    await this.turnClocks.run(tx, { occurrence: 'unmerged', complaint, knownCase, at, eventId, since });
    await weighOverdue(tx, complaint.id);
  }
}
