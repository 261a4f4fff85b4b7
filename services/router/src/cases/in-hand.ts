import { RowsInHand } from '#libs/database';
import type { EntityManager } from 'typeorm';
import { Assignment } from './assignment.entity.js';

/** What was given of the complaints that a transaction hears of. */
export const assignments = new RowsInHand(Assignment, 'complaintId');

export const takeInHand = (tx: EntityManager, ids: readonly string[]): Promise<void> => assignments.take(tx, ids);

/** Of which this case came; null while casework has not told of it. */
export async function assignmentOf(
  tx: EntityManager,
  { complaintId, caseId }: { complaintId: string; caseId: string },
): Promise<Assignment | null> {
  return (await assignments.of(tx, complaintId)).find((one) => one.caseId === caseId) ?? null;
}
