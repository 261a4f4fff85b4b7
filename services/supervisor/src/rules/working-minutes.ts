import { addCalendarDays, endOfLocalDay, isWorkingDay, localDateOf, type Calendar } from '#libs/domain';

const minuteMs = 60_000;

/** Minutes between two instants that lie on working days, day and night: 1,440 of them are one working day. */
export function workingMinutesBetween(from: Date, to: Date, timeZone: string, calendar: Calendar): number {
  let minutes = 0;
  for (let date = localDateOf(from, timeZone), at = from.getTime(); at < to.getTime();) {
    const end = Math.min(endOfLocalDay(date, timeZone).getTime(), to.getTime());
    if (isWorkingDay(date, calendar)) minutes += (end - at) / minuteMs;
    at = end;
    date = addCalendarDays(date, 1);
  }
  return Math.round(minutes);
}
