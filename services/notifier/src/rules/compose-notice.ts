import type { News, Reader } from './news.js';
import { pageWords } from './page-words.js';
import { smsWords } from './sms-words.js';

/** The words of a notice, as its door will deliver them. */
export const composeNotice = (news: News, reader: Reader): string =>
  reader.door === 'sms' ? smsWords(news, reader) : pageWords(news, reader);
