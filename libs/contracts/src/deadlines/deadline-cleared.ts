import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant } from '../vocabulary.js';
import { deadlineKind } from './deadline-set.js';

/** A clock stopped for good or is paused by itself, see `deadlines.changed`; `late` when it had already run out. */
export const deadlineCleared = defineEvent(
  'id.salur.deadline.cleared.v1',
  'salur.deadlines',
  z.object({
    deadlineId: z.uuid(),
    kind: deadlineKind,
    how: z.enum(['met', 'ended', 'paused']),
    late: z.boolean(),
    clearedAt: instant,
  }),
);
export type DeadlineCleared = EventOf<typeof deadlineCleared>;
