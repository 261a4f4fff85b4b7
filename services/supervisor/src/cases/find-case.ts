import { NotYetKnown } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import type { Complaint } from '../complaints/complaint.entity.js';
import { cases } from '../complaints/in-hand.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import type { KnownCase } from './known-case.entity.js';

/** The complaint, locked, and one of its cases; waits until both have been heard of. */
export async function findCase(
  tx: EntityManager,
  complaintId: string,
  caseId: string,
): Promise<{ complaint: Complaint; knownCase: KnownCase }> {
  const complaint = await lockComplaint(tx, complaintId);
  const knownCase = (await cases.of(tx, complaintId)).find(({ id }) => id === caseId);
  if (!knownCase) throw new NotYetKnown(`Case ${caseId} has not been heard of yet`);
  return { complaint, knownCase };
}
