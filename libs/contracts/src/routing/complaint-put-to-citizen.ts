import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { institutionCode, instant, sealed } from '../vocabulary.js';

/**
 * One answer of the citizen would decide who must answer, so they are asked: by the router itself once per complaint at most, or
 * by a person at the triage desk. The complaint stays with that desk, and the desk's clock goes on; the reply comes as an addition.
 */
export const complaintPutToCitizen = defineEvent(
  'id.salur.complaint.put-to-citizen.v1',
  'salur.routing',
  z.object({
    entryId: z.uuid(),
    question: sealed,
    /** Between which institutions the answer decides; empty where it is an open question. */
    options: z.array(z.object({ code: institutionCode, name: z.string() })).max(5),
    /** What would decide an open question, for a door that can show so many; any other words are read as well. */
    knownAnswers: z.array(z.string().max(80)).max(100).optional(),
    /** Staff id of the person who asks, null when a rule does. */
    askedBy: z.uuid().nullable(),
    askedAt: instant,
    /** Until then the desk waits for the reply before it decides without one. */
    answerBy: instant,
  }),
);
export type ComplaintPutToCitizen = EventOf<typeof complaintPutToCitizen>;
