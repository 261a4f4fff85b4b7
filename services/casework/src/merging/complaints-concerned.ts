import type { EntityManager } from 'typeorm';
import type { ActionOnCase } from '../cases/action-on-case.js';
import type { Case } from '../cases/case.entity.js';
import { Complaint } from '../complaints/complaint.entity.js';
import { followersOf } from './followers-of.js';

const toldToFollowers: readonly string[] = ['answer', 'approve', 'merge'];

/** Ids of all complaints whose timelines an action writes into: they are locked first, and always in the same order. */
export async function complaintsConcerned(tx: EntityManager, found: Case, asked: ActionOnCase): Promise<string[]> {
  const others: (string | null | undefined)[] = [];
  if (asked.action === 'merge' && asked.into !== null)
    others.push((await tx.findOneBy(Complaint, { code: asked.into }))?.id);
  if (asked.action === 'unmerge') others.push(found.mergedInto);
  if (toldToFollowers.includes(asked.action))
    others.push(...(await followersOf(tx, found.complaintId)).map((one) => one.complaintId));
  return [found.complaintId, ...others.filter((id) => typeof id === 'string')];
}
