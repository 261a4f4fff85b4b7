import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { assignmentRole, instant } from '../vocabulary.js';

/**
 * A case that had ended, or was before a higher officer, is worked on again. The total clock goes on as if it had never
 * ended. `unmerged`: the complaint with which it went on ended without an answer, or an officer took the merger back.
 * `asked-again`: the lead, whose own case was opened again, needs more of a part that had ended with it.
 */
export const caseReopened = defineEvent(
  'id.salur.case.reopened.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    role: assignmentRole.default('lead'),
    because: z.enum(['citizen', 'appeal', 'check', 'unmerged', 'asked-again']),
    /** Where it stands: an un-merged case goes on where it stood, every other is in progress. */
    state: z
      .enum(['received', 'assigned', 'in-progress', 'waiting', 'postponed', 'in-review', 'answered', 'appealed'])
      .default('in-progress'),
    reopenedAt: instant,
  }),
);
export type CaseReopened = EventOf<typeof caseReopened>;
