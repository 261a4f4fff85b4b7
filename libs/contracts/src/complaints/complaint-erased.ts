import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant } from '../vocabulary.js';

/**
 * The complaint's data key is destroyed: whatever was sealed under it is unreadable from now on. Every service blanks
 * what it keeps in the clear for its work.
 */
export const complaintErased = defineEvent(
  'id.salur.complaint.erased.v1',
  'salur.complaints',
  z.object({ erasedAt: instant }),
);
export type ComplaintErased = EventOf<typeof complaintErased>;
