import type { SpokenLanguage } from '#libs/contracts';
import { fitSms } from './fit-sms.js';
import { trackingUrl, type News, type Reader } from './news.js';
import { pageWords } from './page-words.js';
import { smsWords } from './sms-words.js';
import { builtInWording, type Wording } from './wording.js';

/** The words of a notice, as its door will deliver them. */
export const composeNotice = (news: News, reader: Reader, wording: Wording = builtInWording): string =>
  reader.door === 'sms' ? smsWords(news, reader, wording) : pageWords(news, reader, wording);

/** As much as one message may say of many things. */
const mostSegments = 4;

/** Several news of one complaint in one message, the oldest first. */
export function composeDigest(several: readonly News[], reader: Reader, wording: Wording = builtInWording): string {
  const [only] = several;
  if (only && several.length === 1) return composeNotice(only, reader, wording);
  const each = several.map((news) => composeNotice(news, reader, wording));
  const { begin, more } = frame[reader.language];
  const head = begin(several.length, reader.code);
  if (reader.door !== 'sms') return [head, ...each].join('\n\n');
  const texts = each.map((one) => one.replace(/^SALUR: /, '')).join(' * ');
  return fitSms(
    texts,
    mostSegments,
    (text, cut) => `SALUR: ${head} ${text}${cut ? ` ${more}: ${trackingUrl(reader)}` : ''}`,
  );
}

const frame: Readonly<Record<SpokenLanguage, { begin: (count: number, code: string) => string; more: string }>> = {
  id: { begin: (count, code) => `${count} kabar untuk laporan ${code}:`, more: 'Selengkapnya' },
  en: { begin: (count, code) => `${count} news on complaint ${code}:`, more: 'More' },
  jv: { begin: (count, code) => `${count} kabar kangge laporan ${code}:`, more: 'Jangkepipun' },
  su: { begin: (count, code) => `${count} kabar kanggo laporan ${code}:`, more: 'Salengkepna' },
};
