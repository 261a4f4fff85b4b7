import { pageLanguageOf, type Language, type SpokenLanguage } from '#libs/contracts';

const months: Record<Language, readonly string[]> = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

const jakartaAheadMs = 7 * 3_600_000; // WIB has no summer time.

/** The last day that ends by this instant in Jakarta, `14 Des 2026`: a deadline is the first instant that is too late. */
export function shortDate(dueAt: Date, language: SpokenLanguage): string {
  const day = new Date(dueAt.getTime() - 1 + jakartaAheadMs);
  return `${day.getUTCDate()} ${months[pageLanguageOf(language)][day.getUTCMonth()] ?? ''} ${day.getUTCFullYear()}`;
}
