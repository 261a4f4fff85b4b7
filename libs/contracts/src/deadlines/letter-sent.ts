import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { institutionCode, instant } from '../vocabulary.js';

/** A numbered letter warns an institution of what it is late with. Once per letter, which is also its subject. */
export const letterSent = defineEvent(
  'id.salur.letter.sent.v1',
  'salur.deadlines',
  z.object({
    /** Which is warned. */
    institution: institutionCode,
    institutionName: z.string(),
    number: z.string(),
    /** The institution whose coordinator wrote it. */
    issuer: institutionCode,
    /** How many complaints are late. */
    cases: z.int().min(1),
    sentAt: instant,
  }),
);
export type LetterSent = EventOf<typeof letterSent>;
