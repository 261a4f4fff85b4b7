import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant } from '../vocabulary.js';

/**
 * A complaint came to a desk: by when an owner must be found, and by when the citizen must have a final answer. A clock that
 * is moved while the complaint waits there is told of by `deadline.set`.
 */
export const ownerAwaited = defineEvent(
  'id.salur.owner.awaited.v1',
  'salur.deadlines',
  z.object({
    triageDueAt: instant.nullable(),
    totalDueAt: instant.nullable(),
  }),
);
export type OwnerAwaited = EventOf<typeof ownerAwaited>;
