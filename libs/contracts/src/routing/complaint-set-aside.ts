import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant, sealed } from '../vocabulary.js';

/** Why a complaint ends at the desk, with no institution to answer it. */
export const setAsideKinds = ['archived', 'not-a-complaint', 'spam', 'abuse'] as const;
export const setAsideKind = z.enum(setAsideKinds);
export type SetAsideKind = z.output<typeof setAsideKind>;

/** A person at a desk has ended a complaint that no institution has to answer, and tells the citizen why. No rule ever does. */
export const complaintSetAside = defineEvent(
  'id.salur.complaint.set-aside.v1',
  'salur.routing',
  z.object({
    entryId: z.uuid(),
    how: setAsideKind,
    /** In the person's words, for the citizen. */
    reason: sealed,
    setAsideBy: z.uuid(),
    setAsideAt: instant,
  }),
);
export type ComplaintSetAside = EventOf<typeof complaintSetAside>;
