import type { NamedDay, OfficeHours } from '../api/rules-of-time.js';

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

interface Times {
  readonly from: string;
  readonly to: string;
}

/** Office hours as their form holds them: days as lines of `2026-12-24; what it is`. */
export interface HoursDraft {
  /** By weekday; null is a closed day. */
  readonly week: Readonly<Record<number, Times | null>>;
  readonly daysOff: string;
  readonly daysOn: string;
  readonly source: string;
}

const ordinary: Times = { from: '08:00', to: '16:00' };

const lines = (days: readonly NamedDay[]) => days.map(({ date, name }) => `${date}; ${name}`).join('\n');

/** What is kept, or an ordinary week where nothing is. */
export function draftOf(kept: OfficeHours | null): HoursDraft {
  const timesOn = (day: number): Times | null => {
    if (!kept) return day <= 5 ? ordinary : null;
    const found = kept.week.find(({ weekday }) => weekday === day);
    return found ? { from: found.from, to: found.to } : null;
  };
  return {
    week: Object.fromEntries(weekdays.map((day) => [day, timesOn(day)])),
    ...{ daysOff: lines(kept?.daysOff ?? []), daysOn: lines(kept?.daysOn ?? []), source: kept?.source ?? '' },
  };
}

export const openDays = ({ week }: HoursDraft): OfficeHours['week'] =>
  weekdays.flatMap((weekday) => {
    const times = week[weekday];
    return times ? [{ weekday, ...times }] : [];
  });

/** The days, or null where a line is none. */
export function readDays(text: string): NamedDay[] | null {
  const read = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => /^(\d{4}-\d{2}-\d{2})\s*[;,]\s*(\S.*)$/.exec(line));
  const days = read.flatMap((found) => {
    const [, date = '', name = ''] = found ?? [];
    return found ? [{ date, name }] : [];
  });
  return days.length === read.length ? days : null;
}
