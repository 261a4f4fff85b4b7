import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { door, instant, sealed } from '../vocabulary.js';

/** The citizen judged the answer. A score of 3 and more confirms that the case is solved; less keeps it with the officer. */
export const complaintRated = defineEvent(
  'id.salur.complaint.rated.v1',
  'salur.complaints',
  z.object({ door, score: z.int().min(1).max(5), comment: sealed.nullable(), ratedAt: instant }),
);
export type ComplaintRated = EventOf<typeof complaintRated>;
