import { addCalendarDays, endOfLocalDay, localDateOf, wallTimeOf, type LocalDate } from '#libs/domain';
import type { WayToBeTold } from './staff-wish.js';

const opens = { hour: 7, minute: 30 };
const closes = '17:00';
const saturday = 6;
const minuteMs = 60_000;

/** When somebody is mailed: at once while offices are open, else when they open; once a day is on the morning after. Null: never. */
export function tellStaffAt(way: WayToBeTold, now: Date, timeZone: string): Date | null {
  if (way === 'none') return null;
  const today = localDateOf(now, timeZone);
  const time = wallTimeOf(now, timeZone).slice(11);
  if (way === 'daily') return openingAfter(now, today, timeZone);
  const isOpen = isWeekday(today) && now >= openingOf(today, timeZone) && time < closes;
  return isOpen ? now : openingAfter(now, today, timeZone);
}

function openingAfter(now: Date, today: LocalDate, timeZone: string): Date {
  let day = today;
  while (!isWeekday(day) || openingOf(day, timeZone) <= now) day = addCalendarDays(day, 1);
  return openingOf(day, timeZone);
}

const isWeekday = (day: LocalDate): boolean => {
  const weekday = new Date(day).getUTCDay();
  return weekday > 0 && weekday < saturday;
};

// The zones of Indonesia know no summer time.
const openingOf = (day: LocalDate, timeZone: string): Date =>
  new Date(endOfLocalDay(addCalendarDays(day, -1), timeZone).getTime() + (opens.hour * 60 + opens.minute) * minuteMs);
