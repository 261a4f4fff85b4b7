import { RowsInHand } from '#libs/database';
import type { EntityManager } from 'typeorm';
import { Complaint } from './complaint.entity.js';

/** What a transaction works on: complaints, locked, so that their notices are planned one after another. */
export const complaints = new RowsInHand(Complaint, 'id', true);

export const takeInHand = (tx: EntityManager, ids: readonly string[]): Promise<void> => complaints.take(tx, ids);
