import { addCalendarDays, endOfLocalDay, isWorkingDay, type Calendar, type LocalDate } from '#libs/domain';

const morningHour = 9;

/** Nine o'clock of that day. The zones of Indonesia know no summer time, so the ninth hour after midnight is nine o'clock. */
const morningOf = (date: LocalDate, timeZone: string): Date =>
  new Date(endOfLocalDay(addCalendarDays(date, -1), timeZone).getTime() + morningHour * 3_600_000);

function workingDayBefore(date: LocalDate, days: number, calendar: Calendar): LocalDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addCalendarDays(day, -1);
  for (let left = days; left > 0;) {
    day = addCalendarDays(day, -1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/**
 * The morning on which the holder is reminded: so many working days before the due day, never at night and never on a
 * day off. If that morning is over when the clock is set, the next one; null when none is left before it is due.
 */
export function remindAt(of: {
  dueOn: LocalDate;
  dueAt: Date;
  remindBefore: number;
  setAt: Date;
  timeZone: string;
  calendar: Calendar;
}): Date | null {
  const { dueOn, dueAt, remindBefore, setAt, timeZone, calendar } = of;
  for (let day = workingDayBefore(dueOn, remindBefore, calendar); day <= dueOn; day = addCalendarDays(day, 1)) {
    const morning = morningOf(day, timeZone);
    if (morning > setAt && morning < dueAt && isWorkingDay(day, calendar)) return morning;
  }
  return null;
}
