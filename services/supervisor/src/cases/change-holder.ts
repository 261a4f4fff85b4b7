import type { EntityManager } from 'typeorm';
import type { Complaint } from '../complaints/complaint.entity.js';
import { clocks, complaints } from '../complaints/in-hand.js';
import { isOfHolder } from '../rules/clock-table.js';

/** Another institution, or none, answers for the complaint from now on: what was promised to the citizen counts against it. */
export async function changeHolder(tx: EntityManager, complaint: Complaint, code: string | null): Promise<void> {
  complaints.change(tx, complaint, { institutionCode: code });
  for (const clock of await clocks.of(tx, complaint.id)) {
    if (isOfHolder(clock.kind)) clocks.change(tx, clock, { institutionCode: code });
  }
}
