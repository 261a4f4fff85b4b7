import { NotYetKnown } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import type { Complaint } from './complaint.entity.js';
import { complaints } from './in-hand.js';

/** The complaint, held until the transaction ends. */
export async function lockComplaint(tx: EntityManager, id: string): Promise<Complaint> {
  const [complaint] = await complaints.of(tx, id);
  if (!complaint) throw new NotYetKnown(`The complaint ${id} has not been heard of yet`);
  return complaint;
}
