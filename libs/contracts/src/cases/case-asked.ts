import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { attachment, instant, sealed } from '../vocabulary.js';

/** The officer needs something from the citizen. Pauses the institution's clocks, never the citizen's total clock. */
export const caseAsked = defineEvent(
  'id.salur.case.asked.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    entryId: z.uuid(),
    question: sealed,
    /** Files of the officer. Their bytes stay with casework. */
    attachments: z.array(attachment).max(5).default([]),
    officer: z.uuid(),
    askedAt: instant,
  }),
);
export type CaseAsked = EventOf<typeof caseAsked>;
