import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { institutionCode, instant, localDate } from '../vocabulary.js';

/** The digest of a day that is over lies ready for the coordinators of an institution. Once per institution and day. */
export const digestMade = defineEvent(
  'id.salur.digest.made.v1',
  'salur.deadlines',
  z.object({
    institution: institutionCode,
    institutionName: z.string(),
    day: localDate,
    open: z.int().min(0),
    overdue: z.int().min(0),
    madeAt: instant,
  }),
);
export type DigestMade = EventOf<typeof digestMade>;
