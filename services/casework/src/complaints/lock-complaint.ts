import { NotYetKnown } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import type { Complaint } from './complaint.entity.js';
import { complaints, takeInHand } from './in-hand.js';

/**
 * The complaint, locked: whatever changes its cases or its timeline takes this lock first, so that a withdrawal and an
 * assignment that meet are one after the other, and every line has its place in the chain.
 */
export async function lockComplaint(tx: EntityManager, id: string): Promise<Complaint> {
  const [found] = await complaints.of(tx, id);
  if (!found) throw new NotYetKnown(`Complaint ${id} has not been heard of yet`);
  return found;
}

/** Several at once with their cases, always in the same order; gives back the one that is acted on. */
export async function lockComplaints(tx: EntityManager, id: string, all: readonly string[]): Promise<Complaint> {
  await takeInHand(tx, [id, ...all]);
  return lockComplaint(tx, id);
}
