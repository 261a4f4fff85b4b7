import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { complaintClass, instant } from '../vocabulary.js';

/** A person has changed the class of the complaint, or what of it the public may see. The resolution deadline follows the class. */
export const caseClassified = defineEvent(
  'id.salur.case.classified.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    from: complaintClass,
    to: complaintClass,
    /** The public cannot see what. It can be raised by an officer, never lowered. */
    confidential: z.boolean(),
    officer: z.uuid(),
    classifiedAt: instant,
  }),
);
export type CaseClassified = EventOf<typeof caseClassified>;
