import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant, sealed } from '../vocabulary.js';

/** Somebody looked up who the citizen is, and had to say why. Never possible for an anonymous complaint. */
export const caseIdentityRead = defineEvent(
  'id.salur.case.identity-read.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    entryId: z.uuid(),
    reason: sealed,
    officer: z.uuid(),
    readAt: instant,
  }),
);
export type CaseIdentityRead = EventOf<typeof caseIdentityRead>;
