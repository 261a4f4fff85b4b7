import type { LocalDate } from '#libs/domain';

const format = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'short', timeZone: 'UTC' });

const midnight = (day: LocalDate) => new Date(`${day}T00:00:00Z`);

/** As letters write it: `1 Desember 2026`. */
export const dayInWords = (day: LocalDate): string => format.format(midnight(day));

/** As it stands below a bar: `1 Des`. */
export const shortDay = (day: LocalDate): string => short.format(midnight(day));
