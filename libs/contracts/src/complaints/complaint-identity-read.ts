import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant, sealed } from '../vocabulary.js';

/** A clerk looked up at a counter how the citizen can be reached, and had to say why. Never possible for an anonymous complaint. */
export const complaintIdentityRead = defineEvent(
  'id.salur.complaint.identity-read.v1',
  'salur.complaints',
  z.object({ entryId: z.uuid(), reason: sealed, clerk: z.uuid(), readAt: instant }),
);
export type ComplaintIdentityRead = EventOf<typeof complaintIdentityRead>;
