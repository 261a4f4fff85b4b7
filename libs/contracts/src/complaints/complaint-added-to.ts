import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { attachment, door, instant, sealed } from '../vocabulary.js';

/** The citizen wrote more about an open complaint: an addition, or a reply to a question or an answer. */
export const complaintAddedTo = defineEvent(
  'id.salur.complaint.added-to.v1',
  'salur.complaints',
  z.object({ entryId: z.uuid(), door, text: sealed, attachments: z.array(attachment).max(5), addedAt: instant }),
);
export type ComplaintAddedTo = EventOf<typeof complaintAddedTo>;
