import type { SpokenLanguage } from '#libs/contracts';
import { dayInWords } from './day-in-words.js';
import type { News } from './news.js';

/** What news has to tell besides an officer's words, by the names that templates use. */
export function valuesOf(news: News, language: SpokenLanguage): Record<string, string> {
  if (news.kind === 'emergency') {
    return { lines: news.lines.map(({ name, number }) => `${number} (${name})`).join(', ') };
  }
  if (news.kind === 'postponed') return { day: dayInWords(news.until, language) };
  if (news.kind === 'reminder') return { day: dayInWords(news.dueAt, language) };
  if (news.kind === 'access-code') return { digits: news.digits };
  return news.kind === 'closed' && news.how === 'merged' ? { into: news.into } : {};
}
