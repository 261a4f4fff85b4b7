import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { assignmentRole, institutionCode, instant, sealed } from '../vocabulary.js';

/** "Bukan kewenangan": the institution says that it is not the owner, why, and who is. Ends this case; the router decides anew. */
export const caseHandedBack = defineEvent(
  'id.salur.case.handed-back.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    role: assignmentRole.default('lead'),
    /** The institution to which it had been assigned. */
    institution: institutionCode,
    reason: sealed,
    proposed: institutionCode.nullable(),
    officer: z.uuid(),
    handedBackAt: instant,
  }),
);
export type CaseHandedBack = EventOf<typeof caseHandedBack>;
