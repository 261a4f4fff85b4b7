import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { institutionCode, instant } from '../vocabulary.js';
import { deadlineKind } from './deadline-set.js';
import { escalationRung } from './escalation-rung.js';

/** A passed deadline has climbed one rung of its ladder. Once per clock and rung, whatever restarts. */
export const deadlineEscalated = defineEvent(
  'id.salur.deadline.escalated.v1',
  'salur.deadlines',
  z.object({
    deadlineId: z.uuid(),
    kind: deadlineKind,
    caseId: z.uuid().nullable(),
    rung: escalationRung,
    /** Whose people are told: the institution that holds the complaint, or the one above it; null is the hub itself. */
    institution: institutionCode.nullable(),
    /** Of the rung `handler`: the officer in person, or who stands in for them; null when there is neither. */
    officer: z.uuid().nullable(),
    /** Why the handler is not told although the rung is theirs. */
    without: z.enum(['nobody', 'on-leave', 'removed']).nullable(),
    dueAt: instant,
    escalatedAt: instant,
  }),
);
export type DeadlineEscalated = EventOf<typeof deadlineEscalated>;
