import { NotYetKnown } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import { Complaint } from './complaint.entity.js';

/** The complaint, held until the transaction ends, so that its notices are planned one after another. */
export async function lockComplaint(tx: EntityManager, id: string): Promise<Complaint> {
  const complaint = await tx.findOne(Complaint, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!complaint) throw new NotYetKnown(`The complaint ${id} has not been heard of yet`);
  return complaint;
}
