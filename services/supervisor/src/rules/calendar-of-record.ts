import type { Calendar, LocalDate } from '#libs/domain';

/** The days off of one year, as an official entered them. */
export interface CalendarYear {
  readonly year: number;
  readonly days: readonly LocalDate[];
  readonly version: string;
}

/** All years the directory has told of. Years it has not, as next year before its decree, have weekends only. */
export class CalendarOfRecord implements Calendar {
  readonly version: string;
  readonly holidays: ReadonlySet<LocalDate>;

  constructor(private readonly years: readonly CalendarYear[]) {
    this.holidays = new Set(years.flatMap((one) => one.days));
    this.version = years.map(versionOfYear).join(',');
  }

  /** Which calendars a clock between these days was counted with: `2026=1,2027=none`. */
  versionBetween(from: LocalDate, to: LocalDate): string {
    const spoken = [];
    for (let year = yearOf(from); year <= yearOf(to); year += 1) {
      spoken.push(versionOfYear(this.years.find((one) => one.year === year) ?? { year, version: 'none' }));
    }
    return spoken.join(',');
  }
}

const versionOfYear = ({ year, version }: { year: number; version: string }): string =>
  `${year}=${version.replaceAll(',', ';')}`;

const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
