import { Temporal } from 'temporal-polyfill';

/** A date on the wall calendar, `2026-11-23`. */
export type LocalDate = string;

/** The days of record on which offices are closed besides weekends: national holidays and cuti bersama. */
export interface Calendar {
  readonly version: string;
  readonly holidays: ReadonlySet<LocalDate>;
  /** Days of the week on which it is closed, 0 is Sunday; when absent, Saturday and Sunday. */
  readonly weekend?: ReadonlySet<number>;
  /** Days on which it is open although the week or a holiday would close it. */
  readonly daysOn?: ReadonlySet<LocalDate>;
}

const saturdayAndSunday: ReadonlySet<number> = new Set([0, 6]);

const dayMs = 86_400_000;

/** The date on the wall of an office in that zone. */
export function localDateOf(instant: Date, timeZone: string): LocalDate {
  const at = instant.getTime();
  // No zone is a day away from the day it is in London.
  let day = Math.floor(at / dayMs) - 1;
  while (at >= endOf(day, timeZone)) day += 1;
  return dateOf(day);
}

/** The instant at which the day ends there: the first one that is no longer in it. */
export function endOfLocalDay(date: LocalDate, timeZone: string): Date {
  return new Date(endOf(dayNumber(date), timeZone));
}

/** Days end at few instants, and every clock asks for them: what the rules of a zone say is worked out once. */
const ends = new Map<string, number>();
const mostEnds = 20_000;

function endOf(day: number, timeZone: string): number {
  const key = `${day} ${timeZone}`;
  const known = ends.get(key);
  if (known !== undefined) return known;
  const end = Temporal.PlainDate.from(dateOf(day + 1)).toZonedDateTime(timeZone).epochMilliseconds;
  if (ends.size >= mostEnds) ends.clear();
  ends.set(key, end);
  return end;
}

export function isWorkingDay(date: LocalDate, calendar: Calendar): boolean {
  return isOpen(dayNumber(date), calendar);
}

/** The date itself when offices are open on it, else the next one. */
export function workingDayFrom(date: LocalDate, calendar: Calendar): LocalDate {
  return isWorkingDay(date, calendar) ? date : addWorkingDays(date, 1, calendar);
}

/** The day of `from` is not counted; zero days are the same day, open or not. */
export function addWorkingDays(from: LocalDate, days: number, calendar: Calendar): LocalDate {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`Not a number of days: ${days}`);
  let day = dayNumber(from);
  for (let left = days; left > 0;) {
    day += 1;
    if (isOpen(day, calendar)) left -= 1;
  }
  return dateOf(day);
}

export function addCalendarDays(from: LocalDate, days: number): LocalDate {
  return dateOf(dayNumber(from) + days);
}

/** Working days after `from` up to and with `to`: the inverse of adding; negative when `to` is earlier. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: Calendar): number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (last < first) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = first + 1; day <= last; day += 1) if (isOpen(day, calendar)) count += 1;
  return count;
}

// Whole days since 1970-01-01, a Thursday. Plain numbers: a clock counts up to 84 days, and there are millions of clocks.
function dayNumber(date: LocalDate): number {
  const day = Date.parse(date) / dayMs;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(day) || dateOf(day) !== date) {
    throw new RangeError(`Not a date: ${date}`);
  }
  return day;
}

/** How the days around now are written: every count asks for the same few hundred of them. */
const written = new Map<number, LocalDate>();
const mostWritten = 20_000;

function dateOf(day: number): LocalDate {
  const known = written.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * dayMs).toISOString().slice(0, 10);
  if (written.size >= mostWritten) written.clear();
  written.set(day, date);
  return date;
}

function isOpen(day: number, calendar: Calendar): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7; // 0 is Sunday
  const date = dateOf(day);
  if (calendar.daysOn?.has(date)) return true;
  return !(calendar.weekend ?? saturdayAndSunday).has(weekday) && !calendar.holidays.has(date);
}
