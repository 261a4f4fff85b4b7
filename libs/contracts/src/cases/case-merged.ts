import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant } from '../vocabulary.js';

/**
 * The complaint says the same as another and goes on with that one: its reporter is a follower of it and gets its answers
 * as `case.answered` of their own. `case.closed` with `merged` follows.
 */
export const caseMerged = defineEvent(
  'id.salur.case.merged.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    /** Id of the other complaint, and its code for the reporter. */
    into: z.uuid(),
    intoCode: z.string(),
    officer: z.uuid(),
    mergedAt: instant,
  }),
);
export type CaseMerged = EventOf<typeof caseMerged>;
