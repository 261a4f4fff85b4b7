import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant, sealed } from '../vocabulary.js';

/**
 * Somebody at the page of a complaint asks for a code by which its citizen is known again. It is told through the contact on
 * file and through nothing else, so only the citizen learns it.
 */
export const complaintAccessAsked = defineEvent(
  'id.salur.complaint.access-asked.v1',
  'salur.complaints',
  z.object({ accessId: z.uuid(), code: sealed, askedAt: instant, expiresAt: instant }),
);
export type ComplaintAccessAsked = EventOf<typeof complaintAccessAsked>;
