import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant } from '../vocabulary.js';
import { deadlineKind } from './deadline-set.js';

/** A clock ran out. Said once per clock; what follows (escalation, automatic closing) is decided by who hears it. */
export const deadlinePassed = defineEvent(
  'id.salur.deadline.passed.v1',
  'salur.deadlines',
  z.object({
    deadlineId: z.uuid(),
    kind: deadlineKind,
    caseId: z.uuid().nullable(),
    dueAt: instant,
    passedAt: instant,
  }),
);
export type DeadlinePassed = EventOf<typeof deadlinePassed>;
