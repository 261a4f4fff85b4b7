import type { SpokenLanguage } from '#libs/contracts';
import { filesWith, trackingUrl, type News, type Reader } from './news.js';
import { fillTemplate, templateKeyOf, type TemplateKey } from './template-keys.js';
import { valuesOf } from './values-of.js';
import { builtInWording, type Wording } from './wording.js';

// A Telegram message holds 4,096 characters; what is around the officer's words needs room as well.
const longestText = 3_500;

/** A notice where length is no matter: plain text in paragraphs, an officer's words unchanged. */
export function pageWords(news: News, reader: Reader, wording: Wording = builtInWording): string {
  const key = templateKeyOf(news);
  const { code } = reader;
  const { words, language } = wording({ key, channel: 'text', language: reader.language });
  const url = trackingUrl(reader);
  return fillTemplate(words, {
    ...{ code, url, name: nameOf(news, reader.institution, language), reply: howToReply[language][key] ?? '' },
    ...valuesOf(news, language),
    ...('text' in news ? { text: shortened(news.text, url, more[language]) + filesAt(news, url, language) } : {}),
  }).trim();
}

function nameOf(news: News, institution: string | null, language: SpokenLanguage): string {
  if (news.kind === 'forwarded') return news.institution;
  if (news.kind === 'question' && news.by === 'triage') return 'Salur';
  return institution ?? officer[language];
}

type InEveryLanguage = Readonly<Record<SpokenLanguage, string>>;

const officer: InEveryLanguage = { id: 'Petugas', en: 'The officer', jv: 'Petugas', su: 'Patugas' };

const attachments: InEveryLanguage = { id: 'Lampiran', en: 'Attachments', jv: 'Lampiran', su: 'Lampiran' };

const more: InEveryLanguage = { id: 'Selengkapnya', en: 'More', jv: 'Jangkepipun', su: 'Salengkepna' };

const howToReply: Readonly<Record<SpokenLanguage, Readonly<Partial<Record<TemplateKey, string>>>>> = {
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
  jv: {
    received: 'Mangga wangsuli pesen punika kangge nambahi katrangan.',
    question: 'Mangga wangsuli pesen punika.',
    answered: 'Sampun rampung? Wangsuli PUAS lan biji 1 dumugi 5. Dereng? Wangsuli pesen punika.',
    reminder: 'Mangga wangsuli pesen punika.',
  },
  su: {
    received: 'Mangga waler ieu pesen kanggo nambihan katerangan.',
    question: 'Mangga waler ieu pesen.',
    answered: 'Tos rengse? Waler PUAS sareng peunteun 1 dugi ka 5. Teu acan? Waler ieu pesen.',
    reminder: 'Mangga waler ieu pesen.',
  },
};

/** Files are read on the page; where they are belongs to the officer's words, whatever stands around them. */
function filesAt(news: News, url: string, language: SpokenLanguage): string {
  const files = filesWith(news);
  return files === 0 ? '' : `\n\n${attachments[language]} (${files}): ${url}`;
}

function shortened(text: string, url: string, more: string): string {
  const characters = Array.from(text);
  if (characters.length <= longestText) return text;
  return `${characters.slice(0, longestText).join('').trimEnd()}...\n\n${more}: ${url}`;
}
