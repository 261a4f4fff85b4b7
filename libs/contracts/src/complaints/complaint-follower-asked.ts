import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant, languages, sealed } from '../vocabulary.js';

/**
 * Somebody to whom the same happens asks to be told, once, when the complaint is answered. Under the id of the wish the vault
 * holds their address, until they have been told or do not want it any more: then there is none. Said first with the secret of the
 * link by which whose address it is confirms, sealed under the wish: they are mailed that and nothing else. Said again, without one,
 * when they have confirmed: from then on it counts.
 */
export const complaintFollowerAsked = defineEvent(
  'id.salur.complaint.follower-asked.v1',
  'salur.complaints',
  z.object({ wishId: z.uuid(), language: z.enum(languages), askedAt: instant, confirm: sealed.optional() }),
);
export type ComplaintFollowerAsked = EventOf<typeof complaintFollowerAsked>;
