import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { deadlineCleared } from './deadline-cleared.js';
import { deadlineSet } from './deadline-set.js';

/**
 * What one step of a complaint (filed, assigned, opened, taken, answered …) did to its clocks, all of them at once: which
 * were armed or moved, and which stopped or stand still. A clock that is moved by itself, because a calendar or a class was
 * changed or the reconciler mended it, is told of by `deadline.set` and `deadline.cleared`.
 */
export const deadlinesChanged = defineEvent(
  'id.salur.deadlines.changed.v1',
  'salur.deadlines',
  z.object({
    set: z.array(deadlineSet.data),
    cleared: z.array(deadlineCleared.data),
  }),
);
export type DeadlinesChanged = EventOf<typeof deadlinesChanged>;
