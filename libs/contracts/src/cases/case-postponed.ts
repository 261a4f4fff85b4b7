import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { assignmentRole, instant, sealed } from '../vocabulary.js';

/** The officer cannot go on before a day, and says why. It is taken up again by itself then. Pauses no clock. */
export const casePostponed = defineEvent(
  'id.salur.case.postponed.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    role: assignmentRole.default('lead'),
    entryId: z.uuid(),
    reason: sealed,
    until: instant,
    officer: z.uuid(),
    postponedAt: instant,
  }),
);
export type CasePostponed = EventOf<typeof casePostponed>;
