import { addCalendarDays, isWorkingDay, localDateOf, type Calendar, type LocalDate } from '#libs/domain';
import { dueOf, type RunningClock } from './clock.js';

/**
 * What a day is to a deadline: `counted`, or not because the office was closed or the clock stood still; `rest` is a day that
 * only gives back what was left of the last day, on which a pause began.
 */
export type DayMark = 'counted' | 'weekend' | 'holiday' | 'paused' | 'rest';

export interface DayOfDeadline {
  readonly date: LocalDate;
  readonly mark: DayMark;
  /** Which of the days asked for it is; null when it is not counted. */
  readonly nth: number | null;
  /** Of a holiday, or of a day on which the office is open nevertheless. */
  readonly name: string | null;
}

export interface DueExplained {
  readonly startedOn: LocalDate;
  readonly asked: number;
  /** Empty when hours are counted: they run through the night. */
  readonly days: readonly DayOfDeadline[];
  /** What is left while the clock stands still; null when it does not. */
  readonly left: number | null;
  /** Whether today's calendar still leads to the day that was promised; a stopped clock keeps the calendar of its time. */
  readonly agrees: boolean;
}

type Explained = Pick<
  RunningClock,
  'startedAt' | 'timeZone' | 'amount' | 'extendedBy' | 'unit' | 'dueOn' | 'pauses' | 'pausedAt'
>;

/** Every day from the start of a clock to its last one, and what it counted for. */
export function explainDue(clock: Explained, calendar: Calendar, names: ReadonlyMap<LocalDate, string>): DueExplained {
  const { startedAt, timeZone, unit, dueOn, pausedAt } = clock;
  const startedOn = localDateOf(startedAt, timeZone);
  const asked = clock.amount + clock.extendedBy;
  const days: DayOfDeadline[] = [];
  let counted = 0;
  const last = pausedAt ? localDateOf(pausedAt, timeZone) : dueOn;
  for (let date = addCalendarDays(startedOn, 1); unit !== 'hour' && date <= last; date = addCalendarDays(date, 1)) {
    const mark = markOf(date, clock, { calendar, isFull: counted === asked, isNamed: names.has(date) });
    if (mark === 'counted') counted += 1;
    days.push({ date, mark, nth: mark === 'counted' ? counted : null, name: names.get(date) ?? null });
  }
  const left = pausedAt && unit !== 'hour' ? asked - counted : null;
  return { startedOn, asked, days, left, agrees: left !== null || dueOf(clock, calendar).dueOn === dueOn };
}

function markOf(
  date: LocalDate,
  { dueOn, pauses, timeZone, unit }: Explained,
  { calendar, isFull, isNamed }: { calendar: Calendar; isFull: boolean; isNamed: boolean },
): DayMark {
  const stoodStill = pauses.some(
    ({ from, to }) => date > localDateOf(new Date(from), timeZone) && date <= localDateOf(new Date(to), timeZone),
  );
  if (date === dueOn && (stoodStill || isFull)) return 'rest';
  if (stoodStill) return 'paused';
  if (unit === 'working-day' && !isWorkingDay(date, calendar)) return isNamed ? 'holiday' : 'weekend';
  // The clock was stopped on its last day, and stopped again on the day that gave the rest of it back.
  return isFull ? 'rest' : 'counted';
}
