import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { institutionCode, instant } from '../vocabulary.js';
import { deadlineKind } from './deadline-set.js';

/** A clock is about to run out; whoever holds the complaint is reminded. Once per clock and due instant. */
export const deadlineReminded = defineEvent(
  'id.salur.deadline.reminded.v1',
  'salur.deadlines',
  z.object({
    deadlineId: z.uuid(),
    kind: deadlineKind,
    caseId: z.uuid().nullable(),
    /** Who holds it: the institution, and its officer in person once somebody has taken it. */
    institution: institutionCode.nullable().default(null),
    officer: z.uuid().nullable().default(null),
    dueAt: instant,
    remindedAt: instant,
  }),
);
export type DeadlineReminded = EventOf<typeof deadlineReminded>;
