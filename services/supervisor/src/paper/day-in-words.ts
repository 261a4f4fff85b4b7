import type { Language } from '#libs/contracts';
import type { LocalDate } from '#libs/domain';

/** By which papers write days and numbers. */
export const locales: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

const written = (day: LocalDate, language: Language, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locales[language], { ...how, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** As letters write it: `1 Desember 2026`. */
export const dayInWords = (day: LocalDate, language: Language = 'id'): string =>
  written(day, language, { dateStyle: 'long' });

/** As it stands below a bar: `1 Des`. */
export const shortDay = (day: LocalDate, language: Language): string =>
  written(day, language, { day: 'numeric', month: 'short' });
