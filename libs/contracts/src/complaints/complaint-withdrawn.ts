import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { door, instant } from '../vocabulary.js';

/** The citizen takes the complaint back. Every clock of it ends. */
export const complaintWithdrawn = defineEvent(
  'id.salur.complaint.withdrawn.v1',
  'salur.complaints',
  z.object({ door, withdrawnAt: instant }),
);
export type ComplaintWithdrawn = EventOf<typeof complaintWithdrawn>;
