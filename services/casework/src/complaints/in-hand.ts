import { RowsInHand } from '#libs/database';
import type { EntityManager } from 'typeorm';
import { Case } from '../cases/case.entity.js';
import { Complaint } from './complaint.entity.js';

/** What a transaction works on: complaints and their cases, both locked. */
export const complaints = new RowsInHand(Complaint, 'id', true);
export const cases = new RowsInHand(Case, 'complaintId', true);

/** The complaints first: whatever changes a case holds its complaint. */
export async function takeInHand(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await Promise.all([complaints.take(tx, ids), cases.take(tx, ids)]);
}

/** One case of a complaint whose lock the caller holds. */
export async function caseOf(tx: EntityManager, complaintId: string, id: string): Promise<Case | null> {
  return (await cases.of(tx, complaintId)).find((one) => one.id === id) ?? null;
}
