import type { EntityManager } from 'typeorm';
import { Clock } from '../clocks/clock.entity.js';
import { Complaint } from '../complaints/complaint.entity.js';

/** Another institution, or none, answers for the complaint from now on: its total clock counts against that one. */
export async function changeHolder(tx: EntityManager, complaint: Complaint, code: string | null): Promise<void> {
  complaint.institutionCode = code;
  await tx.update(Complaint, { id: complaint.id }, { institutionCode: code });
  await tx.update(Clock, { complaintId: complaint.id, kind: 'total' }, { institutionCode: code });
}
