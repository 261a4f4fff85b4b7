import type { DeskLanguage } from '../language/catalogue.js';

export const percent = (share: number, language: DeskLanguage): string =>
  share.toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', { style: 'percent', maximumFractionDigits: 1 });
