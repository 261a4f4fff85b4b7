import { NotYetKnown } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import type { Complaint } from './complaint.entity.js';
import { complaints } from './in-hand.js';

/** The complaint, locked, before anything about its clocks is read: what is heard of it on three topics is one after the other. */
export async function lockComplaint(tx: EntityManager, id: string): Promise<Complaint> {
  const [found] = await complaints.of(tx, id);
  if (!found) throw new NotYetKnown(`Complaint ${id} has not been heard of yet`);
  return found;
}
