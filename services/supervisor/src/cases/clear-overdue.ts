import type { EntityManager } from 'typeorm';
import { cases, clocks } from '../complaints/in-hand.js';
import { institutionKinds } from '../overdue/institution-kinds.js';
import type { KnownCase } from './known-case.entity.js';

/** The institution is late with the case no longer, unless some clock that it answers for has still passed. */
export async function clearOverdue(tx: EntityManager, its: KnownCase): Promise<void> {
  const still = (await clocks.of(tx, its.complaintId)).some(
    ({ state, kind, caseId, institutionCode }) =>
      state === 'passed' &&
      institutionKinds.includes(kind) &&
      (caseId === its.id || (caseId === null && institutionCode === its.institutionCode)),
  );
  if (!still) cases.change(tx, its, { overdueSince: null });
}
