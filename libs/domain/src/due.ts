import {
  addCalendarDays,
  addWorkingDays,
  endOfLocalDay,
  localDateOf,
  workingDayFrom,
  workingDaysBetween,
  type Calendar,
  type LocalDate,
} from './working-days.js';

export type DeadlineUnit = 'working-day' | 'calendar-day' | 'hour';

/** The last local day on which the work is in time, and the instant from which it is late. */
export interface Due {
  readonly dueOn: LocalDate;
  readonly dueAt: Date;
}

/** When something that started then must be done. The day of the start is not counted, hours run through the night. */
export function dueAt(term: {
  startedAt: Date;
  amount: number;
  unit: DeadlineUnit;
  timeZone: string;
  calendar: Calendar;
}): Due {
  const { startedAt, amount, unit, timeZone, calendar } = term;
  const startedOn = localDateOf(startedAt, timeZone);
  switch (unit) {
    case 'working-day':
      return endOf(addWorkingDays(startedOn, amount, calendar), timeZone);
    case 'calendar-day':
      return endOf(addCalendarDays(startedOn, amount), timeZone);
    case 'hour':
      return at(new Date(startedAt.getTime() + amount * 3_600_000), timeZone);
  }
}

/**
 * When it is due after the clock stood still. What was left on the day of the pause is left on the day it runs again: a
 * pause within one day gains nothing, a clock that was late stays late. Hours resume to the millisecond.
 */
export function dueAfterPause(pause: {
  due: Due;
  unit: DeadlineUnit;
  pausedAt: Date;
  resumedAt: Date;
  timeZone: string;
  calendar: Calendar;
}): Due {
  const { due, unit, pausedAt, resumedAt, timeZone, calendar } = pause;
  if (pausedAt >= due.dueAt || resumedAt <= pausedAt) return due;
  if (unit === 'hour') return at(new Date(due.dueAt.getTime() + resumedAt.getTime() - pausedAt.getTime()), timeZone);

  const [pausedOn, resumedOn] = [localDateOf(pausedAt, timeZone), localDateOf(resumedAt, timeZone)];
  if (resumedOn === pausedOn) return due;
  if (unit === 'calendar-day') return endOf(addCalendarDays(resumedOn, daysBetween(pausedOn, due.dueOn)), timeZone);

  const left = workingDaysBetween(pausedOn, due.dueOn, calendar);
  const dueOn = left === 0 ? workingDayFrom(resumedOn, calendar) : addWorkingDays(resumedOn, left, calendar);
  // Resumed on a weekend after a pause on a weekend: counting anew may not shorten what was promised.
  return endOf(dueOn < due.dueOn ? due.dueOn : dueOn, timeZone);
}

const endOf = (dueOn: LocalDate, timeZone: string): Due => ({ dueOn, dueAt: endOfLocalDay(dueOn, timeZone) });

/** Due to the instant: the last moment in time is the one before, which may be on the day before. */
const at = (instant: Date, timeZone: string): Due => ({
  dueOn: localDateOf(new Date(instant.getTime() - 1), timeZone),
  dueAt: instant,
});

const daysBetween = (from: LocalDate, to: LocalDate) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
