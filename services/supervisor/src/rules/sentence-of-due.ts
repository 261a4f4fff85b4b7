import type { DeadlineUnit, LocalDate } from '#libs/domain';
import type { RunningClock } from './clock.js';
import type { DueExplained } from './explain-due.js';

export type Language = 'id' | 'en';

const locales = { id: 'id-ID', en: 'en-GB' } as const;
const zones: Record<string, string> = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' };

const units: Record<Language, Record<DeadlineUnit, string>> = {
  id: { 'working-day': 'hari kerja', 'calendar-day': 'hari kalender', hour: 'jam' },
  en: { 'working-day': 'working days', 'calendar-day': 'calendar days', hour: 'hours' },
};

/** One sentence on why a deadline is when it is, as an officer would say it to a citizen. */
export function sentenceOfDue(
  clock: Pick<RunningClock, 'unit' | 'dueAt' | 'dueOn' | 'timeZone' | 'pausedAt'>,
  { startedOn, asked, days, left }: DueExplained,
  language: Language,
): string {
  const many = (mark: string) => days.filter((one) => one.mark === mark).length;
  const [from, term] = [dateIn(startedOn, language), `${asked} ${units[language][clock.unit]}`];
  const zone = zones[clock.timeZone] ?? clock.timeZone;
  const off = notCounted[language].flatMap(({ mark, says }) => (many(mark) > 0 ? [says(many(mark))] : [])).join(', ');
  if (clock.pausedAt) {
    return says[language].paused({ from, term, left: left ?? 0, hours: clock.unit === 'hour' });
  }
  if (clock.unit === 'hour') return says[language].hours({ from, term, until: instantIn(clock, language), zone });
  return says[language].days({ from, term, off, until: dateIn(clock.dueOn, language), zone });
}

const notCounted = {
  id: [
    { mark: 'weekend', says: (many: number) => `${many} hari tutup kantor` },
    { mark: 'holiday', says: (many: number) => `${many} hari libur` },
    { mark: 'paused', says: (many: number) => `${many} hari jeda` },
  ],
  en: [
    { mark: 'weekend', says: (many: number) => `${many} with the office closed` },
    { mark: 'holiday', says: (many: number) => `${many} holidays` },
    { mark: 'paused', says: (many: number) => `${many} paused` },
  ],
} as const;

interface Told {
  readonly from: string;
  readonly term: string;
  readonly until: string;
  readonly zone: string;
}

const says = {
  id: {
    days: ({ from, term, off, until, zone }: Told & { off: string }) =>
      `Dihitung ${term} sejak ${from} (hari itu sendiri tidak dihitung)${off ? `, tanpa ${off}` : ''}: ` +
      `paling lambat ${until} pukul 24.00 ${zone}.`,
    hours: ({ from, term, until, zone }: Told) =>
      `Dihitung ${term} sejak ${from}, siang dan malam: paling lambat ${until} ${zone}.`,
    paused: ({ from, term, left, hours }: { from: string; term: string; left: number; hours: boolean }) =>
      `Dihitung ${term} sejak ${from}. Sekarang dijeda${hours ? '' : `; masih tersisa ${left} hari`} dan ` +
      'berjalan lagi setelah jeda berakhir.',
  },
  en: {
    days: ({ from, term, off, until, zone }: Told & { off: string }) =>
      `${term} from ${from} (that day itself is not counted)${off ? `, leaving out ${off}` : ''}: ` +
      `by ${until}, midnight ${zone}.`,
    hours: ({ from, term, until, zone }: Told) => `${term} from ${from}, day and night: by ${until} ${zone}.`,
    paused: ({ from, term, left, hours }: { from: string; term: string; left: number; hours: boolean }) =>
      `${term} from ${from}. It stands still now${hours ? '' : `, with ${left} days left`}, and runs on when the ` +
      'pause ends.',
  },
} as const;

const dateIn = (date: LocalDate, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(date));

const instantIn = ({ dueAt, timeZone }: Pick<RunningClock, 'dueAt' | 'timeZone'>, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeStyle: 'short', timeZone }).format(dueAt);
