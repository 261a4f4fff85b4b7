import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { door, instant } from '../vocabulary.js';

/**
 * The citizen hides after filing what was recorded openly: who they are, from the institution, or what they say, from the
 * public. Only what is hidden by it is true; nothing that is hidden is ever shown again.
 */
export const complaintHidden = defineEvent(
  'id.salur.complaint.hidden.v1',
  'salur.complaints',
  z.object({ door, anonymous: z.boolean(), confidential: z.boolean(), hiddenAt: instant }),
);
export type ComplaintHidden = EventOf<typeof complaintHidden>;
