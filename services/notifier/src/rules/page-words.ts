import type { Language } from '#libs/contracts';
import { trackingUrl, type News, type Reader } from './news.js';
import { fillTemplate, templateKeyOf, type TemplateKey } from './template-keys.js';
import { valuesOf } from './values-of.js';
import { builtInWording, type Wording } from './wording.js';

// A Telegram message holds 4,096 characters; what is around the officer's words needs room as well.
const longestText = 3_500;

/** A notice where length is no matter: plain text in paragraphs, an officer's words unchanged. */
export function pageWords(news: News, reader: Reader, wording: Wording = builtInWording): string {
  const key = templateKeyOf(news);
  const { language, code } = reader;
  const url = trackingUrl(reader);
  return fillTemplate(wording({ key, channel: 'text', language }), {
    ...{ code, url, name: nameOf(news, reader), reply: howToReply[language][key] ?? '' },
    ...valuesOf(news, language),
    ...('text' in news ? { text: shortened(news.text, url, more[language]) + filesAt(news, url, language) } : {}),
  }).trim();
}

function nameOf(news: News, { institution, language }: Reader): string {
  if (news.kind === 'forwarded') return news.institution;
  if (news.kind === 'question' && news.by === 'triage') return 'Salur';
  return institution ?? { id: 'Petugas', en: 'The officer' }[language];
}

const more: Readonly<Record<Language, string>> = { id: 'Selengkapnya', en: 'More' };

const howToReply: Readonly<Record<Language, Readonly<Partial<Record<TemplateKey, string>>>>> = {
  id: {
    received: 'Balas pesan ini untuk menambah keterangan.',
    question: 'Balas pesan ini untuk menjawab.',
    answered: 'Sudah selesai? Balas PUAS dan nilai 1 sampai 5. Belum? Balas pesan ini.',
    reminder: 'Balas pesan ini untuk menjawab.',
  },
  en: {
    received: 'Reply to this message to add something.',
    question: 'Reply to this message to answer.',
    answered: 'Is it solved? Reply RATE and a number from 1 to 5. If not, reply to this message.',
    reminder: 'Reply to this message to answer.',
  },
};

/** Files are read on the page; where they are belongs to the officer's words, whatever stands around them. */
function filesAt(news: News, url: string, language: Language): string {
  const files = news.kind === 'answered' ? (news.files ?? 0) : 0;
  return files === 0 ? '' : `\n\n${{ id: 'Lampiran', en: 'Attachments' }[language]} (${files}): ${url}`;
}

function shortened(text: string, url: string, more: string): string {
  const characters = Array.from(text);
  if (characters.length <= longestText) return text;
  return `${characters.slice(0, longestText).join('').trimEnd()}...\n\n${more}: ${url}`;
}
