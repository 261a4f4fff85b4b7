import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { complaintClass, instant } from '../vocabulary.js';

/** An institution that verifies what reaches it has done so: whose it is and of which class. Its officers work from now on. */
export const caseAccepted = defineEvent(
  'id.salur.case.accepted.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    class: complaintClass,
    officer: z.uuid(),
    acceptedAt: instant,
  }),
);
export type CaseAccepted = EventOf<typeof caseAccepted>;
