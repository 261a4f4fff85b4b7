import type { EntityManager } from 'typeorm';
import { institutionKinds } from '../overdue/institution-kinds.js';
import type { KnownCase } from './known-case.entity.js';

/** The institution is late with the case no longer, unless some clock that it answers for has still passed. */
export async function clearOverdue(tx: EntityManager, { id }: KnownCase): Promise<void> {
  await tx.query(
    `update known_case set overdue_since = null
      where id = $1 and overdue_since is not null and not exists (
            select from clock where clock.complaint_id = known_case.complaint_id and state = 'passed' and kind = any($2)
               and (case_id = known_case.id or case_id is null and clock.institution_code = known_case.institution_code))`,
    [id, institutionKinds],
  );
}
