import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant } from '../vocabulary.js';

/** An officer took the case: the first follow-up the citizen can see. */
export const caseTaken = defineEvent(
  'id.salur.case.taken.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    officer: z.uuid(),
    /** Whether it is kept from the public, where the officer has decided that with it: an office that does not verify does so here. */
    confidential: z.boolean().optional(),
    takenAt: instant,
  }),
);
export type CaseTaken = EventOf<typeof caseTaken>;
