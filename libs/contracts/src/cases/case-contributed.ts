import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant } from '../vocabulary.js';

/** A co-owner has done its part: its answer goes to the lead, who makes one of all. The citizen is not told of it. */
export const caseContributed = defineEvent(
  'id.salur.case.contributed.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    entryId: z.uuid(),
    officer: z.uuid(),
    contributedAt: instant,
  }),
);
export type CaseContributed = EventOf<typeof caseContributed>;
