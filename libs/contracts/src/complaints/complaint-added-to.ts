import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { attachment, door, instant, sealed } from '../vocabulary.js';
import { askedAtDoor } from './complaint-filed.js';

/** Why a message became part of this complaint and not a new one. */
export const reasonsToAdd = [
  /** It quotes a message about it. */
  'quoted',
  /** It names its code. */
  'named',
  /** It begins with TAMBAH. */
  'told',
  /** A question was open. */
  'asked',
  /** An answer could still be replied to. */
  'after-answer',
  /** It came within a day of the last news of it. */
  'recent',
  /** The sender may file no more for now. */
  'limit',
] as const;
export type ReasonToAdd = (typeof reasonsToAdd)[number];

/** The citizen wrote more about an open complaint: an addition, or a reply to a question or an answer. */
export const complaintAddedTo = defineEvent(
  'id.salur.complaint.added-to.v1',
  'salur.complaints',
  z.object({
    entryId: z.uuid(),
    door,
    text: sealed,
    attachments: z.array(attachment).max(5),
    addedAt: instant,
    /** Absent where the citizen chose the complaint: on its page, or at the counter. */
    because: z.enum(reasonsToAdd).optional(),
    /** What the door asks in its reply to this, so that whoever decides waits for that answer as well, and asks nothing meanwhile. */
    asks: askedAtDoor.optional(),
  }),
);
export type ComplaintAddedTo = EventOf<typeof complaintAddedTo>;
