import type { ClockExplained, DayMark } from '../api/clocks.js';
import { catalogue } from '../language/catalogue.js';

interface WhyDeadlineText {
  readonly ask: string;
  readonly title: string;
  readonly loading: string;
  readonly none: string;
  readonly close: string;
  readonly state: Readonly<Record<ClockExplained['state'], string>>;
  readonly table: (days: number) => string;
  readonly date: string;
  readonly counts: string;
  readonly mark: Readonly<Record<Exclude<DayMark, 'counted'>, string>>;
  readonly nth: (nth: number) => string;
  readonly changedSince: string;
  readonly rules: (policy: string, calendar: string) => string;
}

export const whyDeadlineText = catalogue<WhyDeadlineText>(
  {
    ask: 'Mengapa tanggal ini?',
    title: 'Mengapa tenggatnya demikian',
    loading: 'Menghitung…',
    none: 'Belum ada tenggat yang berjalan.',
    close: 'Tutup',
    state: { armed: 'berjalan', paused: 'dijeda', passed: 'terlewat', met: 'dipenuhi', ended: 'tidak berlaku lagi' },
    table: (days) => `Hitungan per hari (${days} hari)`,
    date: 'Tanggal',
    counts: 'Dihitung',
    mark: { weekend: 'kantor tutup', holiday: 'hari libur', paused: 'dijeda', rest: 'sisa hari saat jeda dimulai' },
    nth: (nth) => `hari ke-${nth}`,
    changedSince: 'Kalender berubah setelah jam ini berhenti; hitungan di bawah memakai kalender sekarang.',
    rules: (policy, calendar) => `Aturan versi ${policy}, kalender ${calendar}`,
  },
  {
    ask: 'Why this date?',
    title: 'Why the deadline is what it is',
    loading: 'Counting…',
    none: 'No deadline is running yet.',
    close: 'Close',
    state: { armed: 'running', paused: 'paused', passed: 'missed', met: 'met', ended: 'no longer asked for' },
    table: (days) => `Day by day (${days} ${days === 1 ? 'day' : 'days'})`,
    date: 'Date',
    counts: 'Counted',
    mark: {
      weekend: 'office closed',
      holiday: 'holiday',
      paused: 'paused',
      rest: 'what was left of the day it paused',
    },
    nth: (nth) => `day ${nth}`,
    changedSince: 'The calendar has changed since this clock stopped; the count below uses today’s calendar.',
    rules: (policy, calendar) => `Policy version ${policy}, calendar ${calendar}`,
  },
);
