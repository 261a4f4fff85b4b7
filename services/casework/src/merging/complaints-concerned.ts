import { readRows } from '#libs/database';
import type { EntityManager } from 'typeorm';
import type { ActionOnCase } from '../cases/action-on-case.js';
import { Case } from '../cases/case.entity.js';
import { Complaint } from '../complaints/complaint.entity.js';
import { followersOfCase } from './followers-of.js';

const toldToFollowers: readonly string[] = ['answer', 'approve', 'merge'];

/**
 * Ids of all other complaints whose timelines an action writes into: they are locked first, with that of the case, and always
 * in the same order.
 */
export async function complaintsConcerned(tx: EntityManager, caseId: string, asked: ActionOnCase): Promise<string[]> {
  const others: (string | null | undefined)[] = [];
  if (asked.action === 'merge' && asked.into !== null)
    others.push((await tx.findOneBy(Complaint, { code: asked.into }))?.id);
  if (asked.action === 'unmerge')
    others.push(...(await readRows(tx, Case, { by: 'id', keys: [caseId] })).map(({ mergedInto }) => mergedInto));
  if (toldToFollowers.includes(asked.action))
    others.push(...(await followersOfCase(tx, caseId)).map(({ complaintId }) => complaintId));
  return others.filter((id) => typeof id === 'string');
}
