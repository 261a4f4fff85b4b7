import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant } from '../vocabulary.js';

/** The case is in the officer's hands again: the citizen replied to a question, or was not content with an answer. */
export const caseResumed = defineEvent(
  'id.salur.case.resumed.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    because: z.enum(['citizen-replied', 'citizen-not-content', 'clarification-ended']),
    resumedAt: instant,
  }),
);
export type CaseResumed = EventOf<typeof caseResumed>;
