import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { door, instant } from '../vocabulary.js';

/**
 * What a door has said by itself, in reply to a citizen, has left, or has failed after all: whoever reckons what telling citizens
 * costs has heard of nothing else that it says. The subject is the complaint, or the conversation where none was spoken of.
 */
export const replyReported = defineEvent(
  'id.salur.reply.reported.v1',
  'salur.complaints',
  z.object({
    replyId: z.uuid(),
    door,
    /** The complaint that the citizen's message became part of. */
    complaintId: z.uuid().nullable(),
    /** By which its provider charges: of an SMS its segments, else one. */
    units: z.number().int().positive(),
    /** False: it failed after it had left, and costs nothing. */
    left: z.boolean(),
    reportedAt: instant,
  }),
);
export type ReplyReported = EventOf<typeof replyReported>;
