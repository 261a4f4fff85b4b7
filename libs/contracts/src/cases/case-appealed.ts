import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant } from '../vocabulary.js';

/** The citizen did not accept the outcome a second time: a higher officer or the coordinator decides. */
export const caseAppealed = defineEvent(
  'id.salur.case.appealed.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    appealedAt: instant,
  }),
);
export type CaseAppealed = EventOf<typeof caseAppealed>;
