import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant } from '../vocabulary.js';

/**
 * The case is in the institution's hands again: the citizen replied, was silent, is waited for no longer or was not content, a
 * postponement is over, or the lead asks a co-owner again.
 */
export const caseResumed = defineEvent(
  'id.salur.case.resumed.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    because: z.enum([
      'citizen-replied',
      'citizen-not-content',
      'clarification-ended',
      'postponement-ended',
      'taken-up-again',
      'asked-again',
    ]),
    resumedAt: instant,
  }),
);
export type CaseResumed = EventOf<typeof caseResumed>;
