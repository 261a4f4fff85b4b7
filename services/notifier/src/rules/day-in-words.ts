import { pageLanguageOf, type Language, type SpokenLanguage } from '#libs/contracts';
import { localDateOf } from '#libs/domain';

/** Where the hub itself is at home; a citizen's own zone is not known. */
const hubTimeZone = 'Asia/Jakarta';

const months: Readonly<Record<Language, readonly string[]>> = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** The last day in time, `14 Des 2026`: a deadline is the first instant that is too late. */
export function dayInWords(dueAt: Date, language: SpokenLanguage): string {
  const [year = '', month = '', day = ''] = localDateOf(new Date(dueAt.getTime() - 1), hubTimeZone).split('-');
  return `${Number(day)} ${months[pageLanguageOf(language)][Number(month) - 1] ?? ''} ${year}`;
}
