import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { assignmentRole, instant } from '../vocabulary.js';

/** The case has ended: confirmed by the citizen, by silence after a final answer, or withdrawn. The ends are told apart. */
export const caseClosed = defineEvent(
  'id.salur.case.closed.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    role: assignmentRole.default('lead'),
    how: z.enum(['confirmed', 'automatic', 'withdrawn']),
    closedAt: instant,
  }),
);
export type CaseClosed = EventOf<typeof caseClosed>;
