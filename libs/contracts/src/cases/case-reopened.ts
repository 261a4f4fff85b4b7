import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant } from '../vocabulary.js';

/**
 * A case that had ended, or was before a higher officer, is worked on again. The total clock goes on as if it had never
 * ended.
 */
export const caseReopened = defineEvent(
  'id.salur.case.reopened.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    because: z.enum(['citizen', 'appeal', 'check', 'unmerged']),
    reopenedAt: instant,
  }),
);
export type CaseReopened = EventOf<typeof caseReopened>;
