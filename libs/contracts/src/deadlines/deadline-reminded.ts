import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant } from '../vocabulary.js';
import { deadlineKind } from './deadline-set.js';

/** A clock is about to run out; whoever holds the complaint is reminded. Once per clock and due instant. */
export const deadlineReminded = defineEvent(
  'id.salur.deadline.reminded.v1',
  'salur.deadlines',
  z.object({
    deadlineId: z.uuid(),
    kind: deadlineKind,
    caseId: z.uuid().nullable(),
    dueAt: instant,
    remindedAt: instant,
  }),
);
export type DeadlineReminded = EventOf<typeof deadlineReminded>;
