import type { ComplaintClass } from '#libs/contracts';
import { cases, complaints } from '../complaints/in-hand.js';
import type { CaseAction } from '../rules/case-actions.js';
import type { StaffActing } from './case-effect.js';

/** A form that changes the class says no of what was never asked. */
const takesOn: readonly CaseAction[] = ['verify', 'take'];

/**
 * Gives the complaint, and every case of it, the class that was asked for. What is confidential stays so: an officer can only
 * raise it, and a report on wrongdoing is confidential by itself. Who takes on what the catalogue holds confidential, and says
 * nothing of that, leaves it so: only a person who says no has decided otherwise, and then the mark is gone. Null when nothing
 * changes.
 */
export async function reclassify({
  tx,
  complaint,
  found,
  asked,
}: StaffActing): Promise<{ from: ComplaintClass; confidential: boolean } | null> {
  const from = found.class;
  const to = asked.class ?? from;
  const isMeant = asked.confidential ?? (asked.action === 'verify' && found.sensitive);
  if (asked.confidential === false && takesOn.includes(asked.action)) found.sensitive = false;
  const confidential = complaint.confidential || isMeant || to === 'whistle-blowing';
  if (to === from && confidential === complaint.confidential) return null;
  complaints.change(tx, complaint, { class: to, confidential });
  for (const one of await cases.of(tx, complaint.id)) cases.change(tx, one, { class: to });
  return { from, confidential };
}
