import { addCalendarDays, endOfLocalDay, isWorkingDay, type Calendar, type LocalDate } from '#libs/domain';

/** When an institution is open, as its officials entered it. */
export interface OfficeHours {
  /** 1 is Monday, 7 Sunday; a day that is missing is closed. Times on its wall, `07:30`. */
  readonly week: readonly { readonly weekday: number; readonly from: string; readonly to: string }[];
  readonly daysOff: readonly { readonly date: LocalDate; readonly name: string }[];
  readonly daysOn: readonly { readonly date: LocalDate; readonly name: string }[];
  readonly version: string;
}

/** When people of one institution can be told something: on its own working days, once it has opened. */
export interface Office {
  readonly calendar: Calendar;
  readonly hours: OfficeHours | null;
}

const allWeekdays = [1, 2, 3, 4, 5, 6, 7];
/** People of an office that has entered no hours are told things at nine. */
const ordinaryOpening = '09:00';

/** The days off of the nation and, on top, what the institution has entered of its own. */
export function officeOf(national: Calendar, hours: OfficeHours | null): Office {
  if (!hours) return { calendar: national, hours };
  const open = new Set(hours.week.map((one) => one.weekday));
  const calendar = {
    version: national.version,
    holidays: new Set([...national.holidays, ...hours.daysOff.map((one) => one.date)]),
    weekend: new Set(allWeekdays.filter((day) => !open.has(day)).map((day) => day % 7)),
    daysOn: new Set(hours.daysOn.map((one) => one.date)),
  };
  return { calendar, hours };
}

/** The instant at which the office opens on that day; nine o'clock on a day that is not in its week. */
export function openingOf(date: LocalDate, timeZone: string, { hours }: Office): Date {
  const weekday = new Date(date).getUTCDay() || 7;
  const from = hours?.week.find((one) => one.weekday === weekday)?.from ?? ordinaryOpening;
  const [hour = 0, minute = 0] = from.split(':').map(Number);
  // The zones of Indonesia know no summer time, so the ninth hour after midnight is nine o'clock.
  const midnight = endOfLocalDay(addCalendarDays(date, -1), timeZone).getTime();
  return new Date(midnight + (hour * 60 + minute) * 60_000);
}

/** So many days of its own on which the office is open, before that date or, when it is closed then, before the last open one. */
export function openDayBefore(date: LocalDate, days: number, { calendar }: Office): LocalDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addCalendarDays(day, -1);
  for (let left = days; left > 0;) {
    day = addCalendarDays(day, -1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}
