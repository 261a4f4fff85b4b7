import { addCalendarDays, isWorkingDay, type LocalDate } from '#libs/domain';
import { openDayBefore, openingOf, type Office } from './office.js';

/**
 * The morning on which the holder is reminded: so many working days before the due day, when the office opens, never at night
 * and never on a day off. If that morning is over when the clock is set, the next one; null when none is left before it is due.
 */
export function remindAt(of: {
  dueOn: LocalDate;
  dueAt: Date;
  remindBefore: number;
  setAt: Date;
  timeZone: string;
  office: Office;
}): Date | null {
  const { dueOn, dueAt, remindBefore, setAt, timeZone, office } = of;
  for (let day = openDayBefore(dueOn, remindBefore, office); day <= dueOn; day = addCalendarDays(day, 1)) {
    const morning = openingOf(day, timeZone, office);
    if (morning > setAt && morning < dueAt && isWorkingDay(day, office.calendar)) return morning;
  }
  return null;
}
