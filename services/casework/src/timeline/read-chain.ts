import { IsNull, Not, type EntityManager } from 'typeorm';
import { Entry } from '../cases/entry.entity.js';

/** Every chained line of a complaint, the first first. */
export const readChain = (tx: EntityManager, complaintId: string): Promise<Entry[]> =>
  tx.find(Entry, { where: { complaintId, sequence: Not(IsNull()) }, order: { sequence: 'asc' } });
