import { addCalendarDays, hubTimeZone, localDateOf, type LocalDate } from '#libs/domain';

/** What happened just before midnight has been heard by then. */
const settleMs = 2 * 3_600_000;

/** The day of which a digest is made now: the last one that is over, from two in the morning on. */
export const digestDay = (now: Date): LocalDate =>
  addCalendarDays(localDateOf(new Date(now.getTime() - settleMs), hubTimeZone), -1);
