import { RowsInHand } from '#libs/database';
import type { EntityManager } from 'typeorm';
import { knownCases } from '../cases/known-cases.js';
import { Complaint } from './complaint.entity.js';

/** What a transaction works on: complaints, locked, so that their notices are planned one after another. */
export const complaints = new RowsInHand(Complaint, 'id', true);

/** With their cases. */
export async function takeInHand(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await Promise.all([complaints.take(tx, ids), knownCases.take(tx, ids)]);
}
