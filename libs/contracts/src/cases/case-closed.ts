import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { assignmentRole, door, instant, sealed } from '../vocabulary.js';

/** Why a case is put aside without an answer. The citizen reads it, with what the officer wrote. */
export const archiveReasons = [
  'unclear',
  'too-general',
  'not-public-service',
  'before-court',
  'private-dispute',
  'abusive',
  'spam',
  'already-handled',
  'abroad',
] as const;

/**
 * The case has ended, and how: confirmed by the citizen, by silence after a delivered final answer, withdrawn, merged into
 * another complaint, archived without an answer, or with an appeal that was dismissed.
 */
export const caseClosed = defineEvent(
  'id.salur.case.closed.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    role: assignmentRole.default('lead'),
    how: z.enum(['confirmed', 'automatic', 'withdrawn', 'merged', 'archived', 'dismissed']),
    /** What the citizen is told of an archiving or a dismissal. */
    told: z.object({ entryId: z.uuid(), text: sealed, reason: z.enum(archiveReasons).nullable() }).optional(),
    /** At which the citizen ended it, where they did: there they have been told what came of it. */
    atDoor: door.optional(),
    closedAt: instant,
  }),
);
export type CaseClosed = EventOf<typeof caseClosed>;
