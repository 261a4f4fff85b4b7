import type { DeskLanguage } from '../language/catalogue.js';

/** How a language writes figures. */
export const locales = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<DeskLanguage, string>;

/** `87 %`, or a dash of nothing. */
export const percent = (share: number | null, language: DeskLanguage): string =>
  share === null ? '–' : share.toLocaleString(locales[language], { style: 'percent', maximumFractionDigits: 0 });

/** One decimal, as the language writes it: `1,4`. */
export const decimal = (value: number, language: DeskLanguage): string =>
  value.toLocaleString(locales[language], { maximumFractionDigits: 1 });

const units = {
  id: { minutes: 'menit', hours: 'jam', days: 'hari kerja' },
  en: { minutes: 'min', hours: 'h', days: 'working days' },
} as const;

/** Working minutes as people say them: minutes of an hour, hours of a day, then working days. */
export function duration(minutes: number | null, language: DeskLanguage): string {
  if (minutes === null) return '–';
  const { minutes: short, hours, days } = units[language];
  if (minutes < 60) return `${Math.round(minutes)} ${short}`;
  if (minutes < 1_440) return `${decimal(minutes / 60, language)} ${hours}`;
  return `${decimal(minutes / 1_440, language)} ${days}`;
}
