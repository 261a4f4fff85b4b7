import { RowsInHand } from '#libs/database';
import type { EntityManager } from 'typeorm';
import { KnownCase } from '../cases/known-case.entity.js';
import { Clock } from '../clocks/clock.entity.js';
import { Complaint } from './complaint.entity.js';

/** What a transaction turns: complaints, locked, with their cases and clocks. */
export const complaints = new RowsInHand(Complaint, 'id', true);
export const cases = new RowsInHand(KnownCase, 'complaintId');
export const clocks = new RowsInHand(Clock, 'complaintId', true);

/** The complaints first: whoever turns a clock, or lets it fire, holds its complaint. */
export async function takeInHand(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await Promise.all([complaints.take(tx, ids), cases.take(tx, ids), clocks.take(tx, ids)]);
}
