import type { Language } from '#libs/contracts';
import type { Words } from './words/words.js';

const locale = { id: 'id-ID', en: 'en-GB' } as const;
const timeZone = 'Asia/Jakarta';
const millisecondsIn = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** `Senin, 23 November 2026 pukul 14.05 WIB` */
export function sayInstant(language: Language, at: Date): string {
  const format = new Intl.DateTimeFormat(locale[language], { dateStyle: 'full', timeStyle: 'short', timeZone });
  return `${format.format(at)} WIB`;
}

/** A calendar date, which has no zone. */
export function sayDate(language: Language, date: string): string {
  const noon = new Date(`${date}T12:00:00Z`);
  return new Intl.DateTimeFormat(locale[language], { dateStyle: 'full', timeZone: 'UTC' }).format(noon);
}

/** `26 Nov 2026`, where there is little room. */
export function sayShortDate(language: Language, date: string): string {
  const noon = new Date(`${date}T12:00:00Z`);
  return new Intl.DateTimeFormat(locale[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(noon);
}

/** `3 hari 2 jam`: the two largest units, because nobody waits by the minute for weeks. */
export function saySpan({ tracking: { span } }: Words, milliseconds: number): string {
  const days = Math.floor(milliseconds / millisecondsIn.day);
  const hours = Math.floor((milliseconds % millisecondsIn.day) / millisecondsIn.hour);
  const minutes = Math.floor((milliseconds % millisecondsIn.hour) / millisecondsIn.minute);
  if (days > 0) return hours > 0 ? `${span.day(days)} ${span.hour(hours)}` : span.day(days);
  if (hours > 0) return minutes > 0 ? `${span.hour(hours)} ${span.minute(minutes)}` : span.hour(hours);
  return minutes > 0 ? span.minute(minutes) : span.moment;
}
