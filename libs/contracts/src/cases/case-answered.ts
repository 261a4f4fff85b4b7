import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { attachment, instant, sealed } from '../vocabulary.js';

/** The institution answered. Only a final answer starts the citizen's reply window; an interim one is news. */
export const caseAnswered = defineEvent(
  'id.salur.case.answered.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    entryId: z.uuid(),
    answer: sealed,
    final: z.boolean(),
    /** Files of the officer. Their bytes stay with casework. */
    attachments: z.array(attachment).max(5).default([]),
    officer: z.uuid(),
    answeredAt: instant,
  }),
);
export type CaseAnswered = EventOf<typeof caseAnswered>;
