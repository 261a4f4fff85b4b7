import type { ComplaintClass } from '#libs/contracts';
import { Case } from '../cases/case.entity.js';
import { Complaint } from '../complaints/complaint.entity.js';
import type { StaffActing } from './case-effect.js';

/**
 * Gives the complaint, and every case of it, the class that was asked for. What is confidential stays so: an officer can only
 * raise it, and a report on wrongdoing is confidential by itself. Null when nothing changes.
 */
export async function reclassify({
  tx,
  complaint,
  found,
  asked,
}: StaffActing): Promise<{ from: ComplaintClass; confidential: boolean } | null> {
  const from = found.class;
  const to = asked.class ?? from;
  const confidential = complaint.confidential || asked.confidential === true || to === 'whistle-blowing';
  if (to === from && confidential === complaint.confidential) return null;
  Object.assign(complaint, { class: to, confidential });
  found.class = to;
  await tx.update(Complaint, { id: complaint.id }, { class: to, confidential });
  await tx.update(Case, { complaintId: complaint.id }, { class: to });
  return { from, confidential };
}
