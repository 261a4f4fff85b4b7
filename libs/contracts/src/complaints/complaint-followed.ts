import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant } from '../vocabulary.js';

/**
 * So many others say at the complaint's page that it happens to them too. Said after the number has changed, once however many
 * came in the same moments; nothing of who they are.
 */
export const complaintFollowed = defineEvent(
  'id.salur.complaint.followed.v1',
  'salur.complaints',
  z.object({ followers: z.int().nonnegative(), countedAt: instant }),
);
export type ComplaintFollowed = EventOf<typeof complaintFollowed>;
