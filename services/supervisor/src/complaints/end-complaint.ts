import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { KnownCase } from '../cases/known-case.entity.js';
import { TurnClocks } from '../clocks/turn-clocks.js';
import { Complaint } from './complaint.entity.js';
import { lockComplaint } from './lock-complaint.js';

/** Every clock of the complaint stops, and none starts again. Ending twice is ending once. */
@Injectable()
export class EndComplaint {
  constructor(private readonly turnClocks: TurnClocks) {}

  async run(
    tx: EntityManager,
    id: string,
    end: { occurrence: 'closed' | 'withdrawn'; at: Date; eventId: string },
  ): Promise<void> {
    const complaint = await lockComplaint(tx, id);
    if (complaint.endedAt) return;
    await tx.update(Complaint, { id }, { endedAt: end.at });
    await tx.update(KnownCase, { complaintId: id, endedAt: IsNull() }, { endedAt: end.at });
    await this.turnClocks.run(tx, { ...end, complaint, knownCase: null });
  }
}
