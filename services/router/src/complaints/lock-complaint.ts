import { NotYetKnown } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import { RoutedComplaint } from './routed-complaint.entity.js';

/** The complaint, locked: two who decide about it are one after the other, and its events keep their order. */
export async function lockComplaint(tx: EntityManager, id: string): Promise<RoutedComplaint> {
  const found = await tx.findOne(RoutedComplaint, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!found) throw new NotYetKnown(`Complaint ${id} has not been heard of yet`);
  return found;
}
