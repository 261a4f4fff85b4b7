import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { complaintClass, instant, localDate } from '../vocabulary.js';

/**
 * Kinds of clock: `total` is the citizen's, from filing to a final answer, and nothing pauses or restarts it; `triage` runs
 * while nobody owns the complaint; `verification`, `first-follow-up` and `resolution` are the institution's, `co-owner` that of
 * an institution which answers to the lead; `interim-news` runs from the last thing the citizen was told while the case is
 * worked on; `statutory` is the second clock of a request for information (UU 14/2008); `clarification` and `reply-window`
 * are the citizen's turn; `delivery` runs from a final answer until it is proven to have reached the citizen, whose reply
 * window begins only then.
 */
export const deadlineKinds = [
  'triage',
  'first-follow-up',
  'resolution',
  'total',
  'clarification',
  'reply-window',
  'verification',
  'interim-news',
  'co-owner',
  'statutory',
  'delivery',
] as const;
export const deadlineKind = z.enum(deadlineKinds);
export type DeadlineKind = z.output<typeof deadlineKind>;

/** A code with its figures: whoever shows it says it in the reader's language. */
export const moveCause = z.discriminatedUnion('code', [
  z.object({ code: z.literal('calendar'), year: z.int(), source: z.string() }),
  z.object({ code: z.literal('policy'), from: localDate, source: z.string() }),
  z.object({ code: z.literal('office-hours'), source: z.string() }),
  z.object({ code: z.literal('class'), class: complaintClass }),
  /** What the regular check of all clocks found and mended. */
  z.object({ code: z.enum(['missing', 'doubled', 'standing-still', 'running-on', 'undemanded']) }),
]);

/**
 * A clock was armed or moved by itself (a calendar changed, one that was lost is back); what a step does to clocks says
 * `deadlines.changed`. The latest for a `deadlineId` holds.
 */
export const deadlineSet = defineEvent(
  'id.salur.deadline.set.v1',
  'salur.deadlines',
  z.object({
    deadlineId: z.uuid(),
    kind: deadlineKind,
    caseId: z.uuid().nullable(),
    startedAt: instant,
    dueAt: instant,
    /** The last local day on which the work is in time, in the institution's zone. */
    dueOn: localDate,
    policyVersion: z.string(),
    calendarVersion: z.string(),
    why: z.enum(['armed', 'resumed', 'recalculated', 'extended']),
    /** What made it move, where nobody acted on the case. */
    cause: moveCause.optional(),
    /** The same as one Indonesian sentence; said before there were causes. */
    reason: z.string().optional(),
  }),
);
export type DeadlineSet = EventOf<typeof deadlineSet>;
