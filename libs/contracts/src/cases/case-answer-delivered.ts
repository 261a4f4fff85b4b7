import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { door, instant } from '../vocabulary.js';

/**
 * The final answer has reached the citizen, by the first door that could prove it. Said once per final answer, and
 * of no answer on which the citizen has acted already. Only this starts the citizen's reply window: silence about what never
 * arrived means nothing.
 */
export const caseAnswerDelivered = defineEvent(
  'id.salur.case.answer-delivered.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    /** The answer, as in `case.answered`. */
    entryId: z.uuid(),
    door,
    deliveredAt: instant,
  }),
);
export type CaseAnswerDelivered = EventOf<typeof caseAnswerDelivered>;
