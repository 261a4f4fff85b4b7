import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TurnClocks } from '../clocks/turn-clocks.js';
import { cases, complaints } from './in-hand.js';
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
    complaints.change(tx, complaint, { endedAt: end.at });
    for (const its of await cases.of(tx, id)) if (its.endedAt === null) cases.change(tx, its, { endedAt: end.at });
    await this.turnClocks.run(tx, { ...end, complaint, knownCase: null });
  }
}
