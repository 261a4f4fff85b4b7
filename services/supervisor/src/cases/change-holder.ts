import type { EntityManager } from 'typeorm';
import type { Complaint } from '../complaints/complaint.entity.js';
import { clocks, complaints } from '../complaints/in-hand.js';

/** Another institution, or none, answers for the complaint from now on: its total clock counts against that one. */
export async function changeHolder(tx: EntityManager, complaint: Complaint, code: string | null): Promise<void> {
  complaints.change(tx, complaint, { institutionCode: code });
  for (const clock of await clocks.of(tx, complaint.id)) {
    if (clock.kind === 'total') clocks.change(tx, clock, { institutionCode: code });
  }
}
