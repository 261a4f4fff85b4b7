import type { Staff } from '#libs/access';
import type { EntityManager } from 'typeorm';
import { RoutedComplaint } from '../complaints/routed-complaint.entity.js';
import { mayDecide } from '../rules/may-decide.js';
import { TriageItem } from './triage-item.entity.js';
import { AlreadyDecided, TriageItemNotFound } from './triage.errors.js';

/** What this person is about to decide, locked: of two who decide at the same moment the second learns that it was decided. */
export async function lockTriageItem(
  tx: EntityManager,
  staff: Pick<Staff, 'role' | 'path'>,
  complaintId: string,
): Promise<{ complaint: RoutedComplaint; item: TriageItem }> {
  const where = { id: complaintId };
  const complaint = await tx.findOne(RoutedComplaint, { where, lock: { mode: 'pessimistic_write' } });
  const item = await tx.findOneBy(TriageItem, { complaintId });
  if (!complaint) throw new TriageItemNotFound(complaintId);
  if (!item) throw new AlreadyDecided(complaintId);
  if (!mayDecide(staff, item)) throw new TriageItemNotFound(complaintId);
  return { complaint, item };
}
