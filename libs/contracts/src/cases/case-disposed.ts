import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant, institutionCode, sealed } from '../vocabulary.js';

/**
 * Disposition: the case goes to another unit of the same tree and stays one case. `up` gives it back to where it came down
 * from. No clock of the citizen minds it.
 */
export const caseDisposed = defineEvent(
  'id.salur.case.disposed.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    entryId: z.uuid(),
    from: institutionCode,
    to: institutionCode,
    toName: z.string(),
    direction: z.enum(['down', 'across', 'up']),
    reason: sealed.nullable(),
    officer: z.uuid(),
    disposedAt: instant,
  }),
);
export type CaseDisposed = EventOf<typeof caseDisposed>;
