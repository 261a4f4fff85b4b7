import type { EntityManager } from 'typeorm';
import { PartsOpen } from '../cases/case.errors.js';
import type { Case } from '../cases/case.entity.js';
import { cases } from '../complaints/in-hand.js';
import { isOpen } from '../rules/case-lifecycle.js';

/** The citizen gets one answer, made of all parts: none is given while a co-owner still works on its own. */
export async function refuseWhilePartsAreOpen(tx: EntityManager, { complaintId }: Case): Promise<void> {
  const open = (await cases.of(tx, complaintId)).filter(
    ({ role, status }) => role === 'co-owner' && isOpen(status) && status !== 'answered',
  );
  if (open.length > 0) throw new PartsOpen(open.map((one) => one.institutionName));
}
