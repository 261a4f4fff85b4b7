import type { Language } from '#libs/contracts';
import { fitSms, forSms, shortName } from './fit-sms.js';
import { trackingUrl, type News, type Reader } from './news.js';
import { fillTemplate, templateKeyOf, type TemplateKey } from './template-keys.js';
import { valuesOf } from './values-of.js';
import { builtInWording, type Wording } from './wording.js';

/** What an officer wrote may take three; everything else is one. */
const mostSegments = 3;

// What the longest sentence around it leaves of 160 characters.
export const longestName = 40;

/**
 * One SMS in the GSM alphabet, whatever the values; an officer's words up to three, then where to read the rest. Only a text in
 * another script is sent in the wide alphabet.
 */
export function smsWords(news: News, reader: Reader, wording: Wording = builtInWording): string {
  const key = templateKeyOf(news);
  const { language, code } = reader;
  const template = wording({ key, channel: 'sms', language });
  const url = trackingUrl(reader);
  const values = { code, url, name: nameOf(news, reader), ...valuesOf(news, language) };
  const hasFiles = news.kind === 'answered' && (news.files ?? 0) > 0;
  const whole = (written: string, cut: boolean) => {
    const reply = howToReply[language][key]?.({ ...reader, url, cut: cut || hasFiles }) ?? '';
    const onward = cut ? more[language] : hasFiles ? files[language] : null;
    const text = onward === null ? written : `${written} ${onward}: ${url}`;
    return fillTemplate(template, { ...values, text, reply }).trim();
  };
  return 'text' in news ? fitSms(forSms(news.text), mostSegments, whole) : whole('', false);
}

function nameOf(news: News, { institution, language }: Reader): string {
  if (news.kind === 'forwarded') return shortName(news.institution, longestName);
  if (news.kind === 'question' && news.by === 'triage') return { id: 'Petugas Salur', en: 'Salur' }[language];
  return institution === null ? { id: 'petugas', en: 'the officer' }[language] : shortName(institution, longestName);
}

const more: Readonly<Record<Language, string>> = { id: 'Selengkapnya', en: 'More' };

const files: Readonly<Record<Language, string>> = { id: 'Lampiran', en: 'Attachments' };

interface Replying {
  readonly canReply: boolean;
  readonly code: string;
  readonly url: string;
  /** The text says already where to go on. */
  readonly cut: boolean;
}
type HowToReply = Readonly<Partial<Record<TemplateKey, (how: Replying) => string>>>;

/** What `{reply}` stands for: by a message where it reaches the complaint, else on the page. */
const howToReply: Readonly<Record<Language, HowToReply>> = {
  id: {
    received: ({ canReply, code, url }) =>
      canReply ? `Cek: balas STATUS ${code}. Tambah info: balas TAMBAH lalu isinya.` : `Cek: ${url}`,
    question: ({ canReply, cut, url }) =>
      canReply ? 'Balas SMS ini untuk menjawab.' : cut ? 'Jawab di sana.' : `Jawab di ${url}`,
    answered: ({ canReply, cut, url }) =>
      canReply ? 'Nilai: balas PUAS 1-5. Belum selesai? Balas SMS ini.' : cut ? 'Nilai di sana.' : `Nilai di ${url}`,
    reminder: ({ canReply, url }) => (canReply ? 'Balas SMS ini.' : `Jawab di ${url}`),
  },
  en: {
    received: ({ canReply, code, url }) =>
      canReply ? `Check: reply STATUS ${code}. Add to it: reply ADD and your text.` : `Check: ${url}`,
    question: ({ canReply, cut, url }) =>
      canReply ? 'Reply to this SMS to answer.' : cut ? 'Answer there.' : `Answer at ${url}`,
    answered: ({ canReply, cut, url }) =>
      canReply
        ? 'Rate it: reply RATE 1-5. Not solved? Reply to this SMS.'
        : cut
          ? 'Rate it there.'
          : `Rate it at ${url}`,
    reminder: ({ canReply, url }) => (canReply ? 'Reply to this SMS.' : `Answer at ${url}`),
  },
};
