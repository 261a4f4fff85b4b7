import type { EntityManager } from 'typeorm';
import { Entry } from '../cases/entry.entity.js';

/** The final answer that was given last; null where there is none. */
export const lastWord = (tx: EntityManager, complaintId: string): Promise<Entry | null> =>
  tx.findOne(Entry, { where: { complaintId, kind: 'answered', final: true }, order: { sequence: 'desc' } });
