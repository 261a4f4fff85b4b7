import type { DeskLanguage } from '../language/catalogue.js';

const units = ['B', 'KB', 'MB', 'GB'] as const;

/** `1,4 MB`: how long it will take to load over a slow line. */
export function fileSize(bytes: number, language: DeskLanguage): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const digits = unit === 0 || value >= 10 ? 0 : 1;
  const shown = value.toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: digits });
  return `${shown} ${units[unit] ?? 'B'}`;
}

/** `image/jpeg` → `JPEG`, as people call it. */
export const kindOfFile = (mediaType: string): string => (mediaType.split('/')[1] ?? mediaType).toUpperCase();
