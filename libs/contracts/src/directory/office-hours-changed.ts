import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { institutionCode, localDate } from '../vocabulary.js';

/** A time on the wall of an office, `08:00`. */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/**
 * When an institution is open, if not as every office: its week, days off of its own, days on which it works although the nation
 * rests. Holds for everything below it in the tree that has said nothing itself. Compacted. Subject = `hours:<code>`.
 */
export const officeHoursChanged = defineEvent(
  'id.salur.office-hours.changed.v1',
  'salur.directory',
  z.object({
    institution: institutionCode,
    /** Days of the week it works, 1 is Monday, 7 Sunday; a day that is missing is closed. */
    week: z.array(z.object({ weekday: z.int().min(1).max(7), from: timeOfDay, to: timeOfDay })),
    daysOff: z.array(z.object({ date: localDate, name: z.string() })),
    daysOn: z.array(z.object({ date: localDate, name: z.string() })),
    source: z.string(),
    version: z.string(),
  }),
);
export type OfficeHoursChanged = EventOf<typeof officeHoursChanged>;
