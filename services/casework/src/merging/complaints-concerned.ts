import { readRows } from '#libs/database';
import type { EntityManager } from 'typeorm';
import type { ActionOnCase } from '../cases/action-on-case.js';
import { Case } from '../cases/case.entity.js';
import { Complaint } from '../complaints/complaint.entity.js';

const answering: readonly string[] = ['answer', 'approve'];

/** Ids of all complaints whose timelines an action writes into: they are locked first, and always in the same order. */
export async function complaintsConcerned(tx: EntityManager, found: Case, asked: ActionOnCase): Promise<string[]> {
  const others: (string | null | undefined)[] = [];
  if (asked.action === 'merge' && asked.into !== null)
    others.push((await tx.findOneBy(Complaint, { code: asked.into }))?.id);
  if (asked.action === 'unmerge') others.push(found.mergedInto);
  if (answering.includes(asked.action)) {
    const followers = await readRows(tx, Case, { by: 'mergedInto', keys: [found.complaintId] });
    others.push(...followers.map((one) => one.complaintId));
  }
  return [found.complaintId, ...others.filter((id) => typeof id === 'string')];
}
