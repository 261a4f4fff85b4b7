import { catalogue } from '../language/catalogue.js';
import { dayIn } from '../language/dates.js';

/** How a deadline stands. `calm`, `soon` and `late` differ in text, icon and colour, never in colour alone. */
export interface Due {
  readonly tone: 'calm' | 'soon' | 'late';
  readonly says: 'left' | 'today' | 'late';
  readonly amount: number;
  readonly unit: 'day' | 'hour' | 'minute';
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const soonDays = 2;

/** The number of the calendar date that an instant has in a zone. */
const dateNumber = (timeZone: string, instant: Date): number => Date.parse(dayIn(timeZone, instant)) / dayMs;

const spanOf = (ms: number): Pick<Due, 'amount' | 'unit'> => {
  if (ms >= dayMs) return { amount: Math.floor(ms / dayMs), unit: 'day' };
  if (ms >= hourMs) return { amount: Math.floor(ms / hourMs), unit: 'hour' };
  return { amount: Math.max(1, Math.floor(ms / minuteMs)), unit: 'minute' };
};

/**
 * Days are calendar days where the institution is, as people count them ("besok" is one day, however few hours). The hub's
 * own `late` wins over this PC's clock.
 */
export function dueOf(dueAt: string, late: boolean, timeZone: string, now: Date): Due {
  const due = new Date(dueAt).getTime();
  const left = due - now.getTime();
  if (late || left <= 0) return { tone: 'late', says: 'late', ...spanOf(Math.max(0, -left)) };

  // A deadline ends with its day: midnight belongs to the day before.
  const days = dateNumber(timeZone, new Date(due - 1)) - dateNumber(timeZone, now);
  if (days === 0) return { tone: 'soon', says: 'today', ...spanOf(left) };
  return { tone: days <= soonDays ? 'soon' : 'calm', says: 'left', amount: days, unit: 'day' };
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

const indonesian = { day: 'hari', hour: 'jam', minute: 'menit' } as const;

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
    unit: (amount, unit) => `${amount} ${unit}${amount === 1 ? '' : 's'}`,
    left: (span) => `${span} left`,
    today: (span) => `today, ${span} left`,
    late: (span) => `${span} late`,
    paused: 'paused',
    none: 'no deadline',
    until: (when) => `Due: ${when}`,
  },
);

export const dueWords = (due: Due, texts: DueText): string => texts[due.says](texts.unit(due.amount, due.unit));
