import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant } from '../vocabulary.js';

/** The case was given to a colleague, who is its handler from now on: reminders go there. */
export const caseEntrusted = defineEvent(
  'id.salur.case.entrusted.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    /** Whose it is now. */
    officer: z.uuid(),
    by: z.uuid(),
    entrustedAt: instant,
  }),
);
export type CaseEntrusted = EventOf<typeof caseEntrusted>;
