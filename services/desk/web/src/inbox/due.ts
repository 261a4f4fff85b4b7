import { catalogue } from '../language/catalogue.js';
import { dayIn } from '../language/dates.js';
import { workingDaysAfter, type ClosedDays } from './working-days.js';

/** How a deadline stands. `calm`, `soon` and `late` differ in text, icon and colour, never in colour alone. */
export interface Due {
  readonly tone: 'calm' | 'soon' | 'late';
  readonly says: 'left' | 'today' | 'late';
  readonly amount: number;
  readonly unit: 'working-day' | 'day' | 'hour' | 'minute';
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const soonDays = 2;

const spanOf = (ms: number): Pick<Due, 'amount' | 'unit'> => {
  if (ms >= dayMs) return { amount: Math.floor(ms / dayMs), unit: 'day' };
  if (ms >= hourMs) return { amount: Math.floor(ms / hourMs), unit: 'hour' };
  return { amount: Math.max(1, Math.floor(ms / minuteMs)), unit: 'minute' };
};

export interface Deadline {
  readonly dueAt: string;
  /** The hub's own word wins over this PC's clock. */
  readonly late: boolean;
  /** Of the institution: its days are counted, as people count them ("besok" is one day, however few hours). */
  readonly timeZone: string;
}

/**
 * Days on which offices work, and calendar days where none of those is left or the closed ones are not known. What is late is
 * counted as the lists of what is overdue and the letters count it, from the day after the last one: one case, one number.
 */
export function dueOf({ dueAt, late, timeZone }: Deadline, now: Date, closed: ClosedDays | null): Due {
  const due = new Date(dueAt).getTime();
  const left = due - now.getTime();
  // A deadline ends with its day: midnight belongs to the day before.
  const [today, last] = [dayIn(timeZone, now), dayIn(timeZone, new Date(due - 1))];
  if (late || left <= 0) {
    const past = closed ? workingDaysAfter(last, today, closed) : 0;
    const span = past > 0 ? ({ amount: past, unit: 'working-day' } as const) : spanOf(Math.max(0, -left));
    return { tone: 'late', says: 'late', ...span };
  }
  if (today === last) return { tone: 'soon', says: 'today', ...spanOf(left) };
  const working = closed ? workingDaysAfter(today, last, closed) : 0;
  const days = (Date.parse(last) - Date.parse(today)) / dayMs;
  const count =
    working > 0 ? ({ amount: working, unit: 'working-day' } as const) : ({ amount: days, unit: 'day' } as const);
  return { tone: count.amount <= soonDays ? 'soon' : 'calm', says: 'left', ...count };
}

interface DueText {
  readonly unit: (amount: number, unit: Due['unit']) => string;
  readonly left: (span: string) => string;
  readonly today: (span: string) => string;
  readonly late: (span: string) => string;
  readonly paused: string;
  readonly none: string;
  readonly until: (when: string) => string;
}

const indonesian = { 'working-day': 'hari kerja', day: 'hari', hour: 'jam', minute: 'menit' } as const;
const english = { 'working-day': 'working day', day: 'day', hour: 'hour', minute: 'minute' } as const;

export const dueText = catalogue<DueText>(
  {
    unit: (amount, unit) => `${amount} ${indonesian[unit]}`,
    left: (span) => `sisa ${span}`,
    today: (span) => `hari ini, sisa ${span}`,
    late: (span) => `lewat ${span}`,
    paused: 'dijeda',
    none: 'tanpa tenggat',
    until: (when) => `Tenggat: ${when}`,
  },
  {
    unit: (amount, unit) => `${amount} ${english[unit]}${amount === 1 ? '' : 's'}`,
    left: (span) => `${span} left`,
    today: (span) => `today, ${span} left`,
    late: (span) => `${span} late`,
    paused: 'paused',
    none: 'no deadline',
    until: (when) => `Due: ${when}`,
  },
);

export const dueWords = (due: Due, texts: DueText): string => texts[due.says](texts.unit(due.amount, due.unit));
