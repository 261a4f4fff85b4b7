import type { DeskLanguage } from './catalogue.js';

const locales = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<DeskLanguage, string>;

/** Decrees of the nation take effect by its days. */
export const capital = 'Asia/Jakarta';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: DeskLanguage, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[language], options);
  formats.set(key, made);
  return made;
}

/** The day of an instant at an institution: `23 Nov 2026`. */
export const dayThere = (instant: string, timeZone: string, language: DeskLanguage): string =>
  plainDate(dayIn(timeZone, new Date(instant)), language);

/** The instant at which a date is over in a zone: the midnight after it. Indonesia does not change its clocks. */
export function endOfDay(date: string, timeZone: string): string {
  const wall = new Date(`${date}T00:00:00Z`).getTime() + 86_400_000;
  const shown = new Date(`${wallClock(timeZone).format(wall).replace(' ', 'T')}Z`);
  return new Date(2 * wall - shown.getTime()).toISOString();
}

// The locale of Sweden writes an instant as ISO 8601 does.
const wallClock = (timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });

/** A deadline on the wall of the institution that it binds, as people say it: `14 Des 2026`, or `14 Des 2026, 22.00 WITA`. */
export function deadline(instant: string, timeZone: string, language: DeskLanguage): string {
  // Most end with a day, and "15 Des 00.00" would be read as a day more than there is.
  return endsDay(instant, timeZone) ? lastDay(instant, timeZone, language) : inZone(instant, timeZone, language);
}

/** The last day on which the work is in time, there. */
export const lastDay = (instant: string, timeZone: string, language: DeskLanguage): string =>
  plainDate(dayIn(timeZone, new Date(new Date(instant).getTime() - 1)), language);

const endsDay = (instant: string, timeZone: string): boolean => {
  const at = new Date(instant);
  return dayIn(timeZone, at) !== dayIn(timeZone, new Date(at.getTime() - 1));
};

/** The calendar date of an instant in a zone: `2026-11-23`. */
export const dayIn = (timeZone: string, instant: Date): string => {
  const known = days.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  days.set(timeZone, known);
  return known.format(instant);
};
const days = new Map<string, Intl.DateTimeFormat>();

/** A calendar date without a zone and without its weekday: `1 Jan 2020`. */
export const plainDate = (date: string, language: DeskLanguage): string =>
  formatOf(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** A month (`2026-11`): `Nov 2026`. */
export const plainMonth = (month: string, language: DeskLanguage): string =>
  formatOf(language, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));

/** A calendar date without a zone (`2026-11-23`), shown as that very date wherever the PC stands. */
export const calendarDate = (date: string, language: DeskLanguage): string =>
  formatOf(language, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** The hub stops counting here what a filter of somebody's own finds. */
const mostCounted = 5_000;

/** How many cases somebody's own view holds: `12`, or `5.000+` where nobody has counted on. */
export const countOfView = (value: number, language: DeskLanguage): string =>
  value >= mostCounted ? `${count(mostCounted, language)}+` : count(value, language);

export const count = (value: number, language: DeskLanguage): string => value.toLocaleString(locales[language]);

/** The calendar date of an instant in the capital, by whose day decrees take effect: `2026-11-23`. */
export const dayInCapital = (instant: Date): string => dayIn(capital, instant);

const zoneNames: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** How people call a zone: `WITA`. */
export const zoneName = (timeZone: string): string => zoneNames[timeZone] ?? timeZone;

/** Whether clocks there and here show another time. Names do not tell: Pontianak has the clock of Jakarta. */
export function isElsewhere(there: string, here: string): boolean {
  const at = Date.UTC(2026, 0);
  return wallClock(there).format(at) !== wallClock(here).format(at);
}

/** An instant on the wall of an institution, and whose wall it is: `23 Nov 2026, 14.05 WITA`. Never that of this PC. */
export const inZone = (instant: string, timeZone: string, language: DeskLanguage): string => {
  const text = formatOf(language, {
    ...{ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false },
    timeZone,
  }).format(new Date(instant));
  return `${text} ${zoneName(timeZone)}`;
};

/** The date of an instant in the capital, in words. */
export const dateInCapital = (instant: string, language: DeskLanguage): string =>
  plainDate(dayInCapital(new Date(instant)), language);

/** An instant on a page that is of no institution: on the wall of the capital, by whose days the hub itself counts. */
export const timeInCapital = (instant: string, language: DeskLanguage): string => inZone(instant, capital, language);

/** The same without its date: `14.05 WIB`. */
export const hourInCapital = (instant: string, language: DeskLanguage): string =>
  `${formatOf(language, { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: capital }).format(new Date(instant))} WIB`;
