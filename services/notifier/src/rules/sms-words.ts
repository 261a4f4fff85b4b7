import type { SpokenLanguage } from '#libs/contracts';
import { fitSms, forSms, shortName } from './fit-sms.js';
import { filesWith, trackingUrl, type News, type Reader } from './news.js';
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
  const { code } = reader;
  const { words: template, language } = wording({ key, channel: 'sms', language: reader.language });
  const url = trackingUrl(reader);
  const values = { code, url, name: nameOf(news, reader.institution, language), ...valuesOf(news, language) };
  const hasFiles = filesWith(news) > 0;
  const whole = (written: string, cut: boolean) => {
    const reply = howToReply[language][key]?.({ ...reader, url, cut: cut || hasFiles }) ?? '';
    const onward = cut ? more[language] : hasFiles ? files[language] : null;
    const text = onward === null ? written : `${written} ${onward}: ${url}`;
    return fillTemplate(template, { ...values, text, reply }).trim();
  };
  return 'text' in news ? fitSms(forSms(news.text), mostSegments, whole) : whole('', false);
}

function nameOf(news: News, institution: string | null, language: SpokenLanguage): string {
  if (news.kind === 'forwarded') return shortName(news.institution, longestName);
  if (news.kind === 'question' && news.by === 'triage') return triageDesk[language];
  return institution === null ? officer[language] : shortName(institution, longestName);
}

type InEveryLanguage = Readonly<Record<SpokenLanguage, string>>;

const triageDesk: InEveryLanguage = {
  id: 'Petugas Salur',
  en: 'Salur',
  jv: 'Petugas Salur',
  su: 'Patugas Salur',
};

const officer: InEveryLanguage = { id: 'petugas', en: 'the officer', jv: 'petugas', su: 'patugas' };

const more: InEveryLanguage = { id: 'Selengkapnya', en: 'More', jv: 'Jangkepipun', su: 'Salengkepna' };

const files: InEveryLanguage = { id: 'Lampiran', en: 'Attachments', jv: 'Lampiran', su: 'Lampiran' };

interface Replying {
  readonly canReply: boolean;
  readonly code: string;
  readonly url: string;
  /** The text says already where to go on. */
  readonly cut: boolean;
}
type HowToReply = Readonly<Partial<Record<TemplateKey, (how: Replying) => string>>>;

/** What `{reply}` stands for: by a message where it reaches the complaint, else on the page. */
const howToReply: Readonly<Record<SpokenLanguage, HowToReply>> = {
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
  jv: {
    received: ({ canReply, code, url }) =>
      canReply ? `Mirsani: wangsuli STATUS ${code}. Nambahi: wangsuli TAMBAH lajeng isinipun.` : `Mirsani: ${url}`,
    question: ({ canReply, cut, url }) =>
      canReply ? 'Mangga wangsuli SMS punika.' : cut ? 'Mangga wangsuli ing mrika.' : `Mangga wangsuli ing ${url}`,
    answered: ({ canReply, cut, url }) =>
      canReply
        ? 'Biji: wangsuli PUAS 1-5. Dereng rampung? Wangsuli SMS punika.'
        : cut
          ? 'Mangga biji ing mrika.'
          : `Mangga biji ing ${url}`,
    reminder: ({ canReply, url }) => (canReply ? 'Mangga wangsuli SMS punika.' : `Wangsuli ing ${url}`),
  },
  su: {
    received: ({ canReply, code, url }) =>
      canReply ? `Mariksa: waler STATUS ${code}. Nambihan: waler TAMBAH teras eusina.` : `Mariksa: ${url}`,
    question: ({ canReply, cut, url }) =>
      canReply ? 'Mangga waler ieu SMS.' : cut ? 'Mangga waler di ditu.' : `Mangga waler di ${url}`,
    answered: ({ canReply, cut, url }) =>
      canReply
        ? 'Peunteun: waler PUAS 1-5. Teu acan rengse? Waler ieu SMS.'
        : cut
          ? 'Mangga peunteun di ditu.'
          : `Mangga peunteun di ${url}`,
    reminder: ({ canReply, url }) => (canReply ? 'Mangga waler ieu SMS.' : `Mangga waler di ${url}`),
  },
};
