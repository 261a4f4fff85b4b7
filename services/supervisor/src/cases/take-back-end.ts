import type { EntityManager } from 'typeorm';
import type { Complaint } from '../complaints/complaint.entity.js';
import { cases, complaints } from '../complaints/in-hand.js';
import { changeHolder } from './change-holder.js';
import type { KnownCase } from './known-case.entity.js';

/** A case that had ended is open again. With the lead's the complaint is, and its institution answers for it. */
export async function takeBackEnd(
  tx: EntityManager,
  { complaint, knownCase }: { complaint: Complaint; knownCase: KnownCase },
): Promise<void> {
  cases.change(tx, knownCase, { endedAt: null, how: null });
  if (knownCase.role !== 'lead') return;
  complaints.change(tx, complaint, { endedAt: null });
  await changeHolder(tx, complaint, knownCase.institutionCode);
}
