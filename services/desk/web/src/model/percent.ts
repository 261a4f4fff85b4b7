import type { DeskLanguage } from '../language/catalogue.js';

const localeOf = (language: DeskLanguage) => (language === 'id' ? 'id-ID' : 'en-GB');

export const percent = (share: number, language: DeskLanguage): string =>
  share.toLocaleString(localeOf(language), { style: 'percent', maximumFractionDigits: 1 });

/** By how much two figures differ, with its sign: `+2,3`. */
export const difference = (by: number, language: DeskLanguage): string =>
  by.toLocaleString(localeOf(language), { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
