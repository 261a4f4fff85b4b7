import type { LocalDate } from '#libs/domain';

const format = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

/** As letters write it: `1 Desember 2026`. */
export const dayInWords = (day: LocalDate): string => format.format(new Date(`${day}T00:00:00Z`));
