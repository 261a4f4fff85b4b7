import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { localDate } from '../vocabulary.js';

export const calendarDayKinds = ['national-holiday', 'joint-leave'] as const;
export type CalendarDayKind = (typeof calendarDayKinds)[number];

/** The holidays of record of one year: national holidays and cuti bersama. Subject = `calendar:<year>`. */
export const calendarChanged = defineEvent(
  'id.salur.calendar.changed.v1',
  'salur.directory',
  z.object({
    year: z.int(),
    days: z.array(z.object({ date: localDate, kind: z.enum(calendarDayKinds), name: z.string() })),
    source: z.string(),
    version: z.string(),
  }),
);
export type CalendarChanged = EventOf<typeof calendarChanged>;
