import type { Language } from '#libs/contracts';
import { dayInWords } from './day-in-words.js';
import { fitSms, forSms, shortName } from './fit-sms.js';
import { trackingUrl, type News, type Reader } from './news.js';

/** What an officer wrote may take three; everything else is one. */
const mostSegments = 3;

// What the longest sentence around it leaves of 160 characters.
const longestName = 40;

/**
 * One SMS in the GSM alphabet, whatever the values; an officer's words up to three, then where to read the rest. Only a text in
 * another script is sent in the wide alphabet.
 */
export function smsWords(news: News, reader: Reader): string {
  const say = sentences[reader.language];
  const parts = { ...reader, url: trackingUrl(reader), name: nameOf(news, reader) };
  switch (news.kind) {
    case 'received':
      return say.received(parts);
    case 'emergency':
      return say.emergency({ ...parts, lines: news.lines.map(({ name, number }) => `${number} (${name})`).join(', ') });
    case 'forwarded':
      return say.forwarded({ ...parts, name: shortName(news.institution, longestName) });
    case 'question':
      return fitSms(forSms(news.text), mostSegments, (text, cut) => say.question({ ...parts, text, cut }));
    case 'answered':
      return fitSms(forSms(news.text), mostSegments, (text, cut) =>
        news.final ? say.answered({ ...parts, text, cut }) : say.interim({ ...parts, text, cut }),
      );
    case 'set-aside':
      return fitSms(forSms(news.text), mostSegments, (text, cut) => say['set-aside']({ ...parts, text, cut }));
    case 'postponed':
      return fitSms(forSms(news.text), mostSegments, (text, cut) =>
        say.postponed({ ...parts, text, cut, day: dayInWords(news.until, reader.language) }),
      );
    case 'reopened':
      return say.reopened(parts);
    case 'closed':
      return closedWords(say, parts, news);
    case 'access-code':
      return say['access-code']({ ...parts, digits: news.digits });
    case 'reminder':
      return say.reminder({ ...parts, day: dayInWords(news.dueAt, reader.language) });
  }
}

function closedWords(say: Sentences, parts: Parts, news: Closed): string {
  switch (news.how) {
    case 'archived':
    case 'dismissed':
      return fitSms(forSms(news.text), mostSegments, (text, cut) => say.closed[news.how]({ ...parts, text, cut }));
    case 'merged':
      return say.closed.merged({ ...parts, into: news.into });
    case 'confirmed':
    case 'automatic':
    case 'withdrawn':
      return say.closed[news.how](parts);
  }
}

function nameOf(news: News, { institution, language }: Reader): string {
  if (news.kind === 'question' && news.by === 'triage') return { id: 'Petugas Salur', en: 'Salur' }[language];
  return institution === null ? { id: 'petugas', en: 'the officer' }[language] : shortName(institution, longestName);
}

interface Parts {
  readonly code: string;
  readonly name: string;
  readonly url: string;
  readonly canReply: boolean;
}
interface WithText extends Parts {
  readonly text: string;
  readonly cut: boolean;
}
type Closed = Extract<News, { kind: 'closed' }>;
type Sentence<Values> = (values: Values) => string;

interface Sentences {
  readonly received: Sentence<Parts>;
  readonly emergency: Sentence<Parts & { readonly lines: string }>;
  readonly forwarded: Sentence<Parts>;
  readonly question: Sentence<WithText>;
  readonly answered: Sentence<WithText>;
  readonly interim: Sentence<WithText>;
  readonly 'set-aside': Sentence<WithText>;
  readonly postponed: Sentence<WithText & { readonly day: string }>;
  readonly reopened: Sentence<Parts>;
  readonly closed: Readonly<Record<'confirmed' | 'automatic' | 'withdrawn', Sentence<Parts>>> &
    Readonly<Record<'archived' | 'dismissed', Sentence<WithText>>> & {
      readonly merged: Sentence<Parts & { readonly into: string }>;
    };
  readonly reminder: Sentence<Parts & { readonly day: string }>;
  readonly 'access-code': Sentence<Parts & { readonly digits: string }>;
}

const id: Sentences = {
  received: ({ code, url, canReply }) =>
    canReply
      ? `SALUR: Laporan diterima, No ${code}. Cek: balas STATUS ${code}. Tambah info: balas TAMBAH lalu isinya.`
      : `SALUR: Laporan diterima, No ${code}. Cek: ${url}`,
  emergency: ({ lines }) =>
    `SALUR: Jika ada yang dalam bahaya sekarang, telepon ${lines}. Laporan Anda tetap kami teruskan.`,
  forwarded: ({ code, name }) => `SALUR: Laporan ${code} diteruskan ke ${name}. Kami kabari bila sudah dijawab.`,
  question: ({ code, name, text, cut, url, canReply }) =>
    `SALUR: ${name} bertanya tentang laporan ${code}: ${text}${cut ? ` Selengkapnya: ${url}` : ''} ` +
    (canReply ? 'Balas SMS ini untuk menjawab.' : cut ? 'Jawab di sana.' : `Jawab di ${url}`),
  answered: ({ code, name, text, cut, url, canReply }) =>
    `SALUR: Jawaban ${name} untuk ${code}: ${text}${cut ? ` Selengkapnya: ${url}` : ''} ` +
    (canReply ? 'Nilai: balas PUAS 1-5. Belum selesai? Balas SMS ini.' : cut ? 'Nilai di sana.' : `Nilai di ${url}`),
  interim: ({ code, name, text, cut, url }) =>
    `SALUR: Kabar dari ${name} untuk ${code}: ${text}${cut ? ` Selengkapnya: ${url}` : ''}`,
  'set-aside': ({ code, text, cut, url }) =>
    `SALUR: Laporan ${code} diarsipkan: ${text}${cut ? ` Selengkapnya: ${url}` : ''}`,
  postponed: ({ code, name, text, cut, url, day }) =>
    `SALUR: ${name} menunda laporan ${code} sampai ${day}: ${text}${cut ? ` Selengkapnya: ${url}` : ''}`,
  reopened: ({ code, name }) => `SALUR: Laporan ${code} dibuka kembali dan ditangani lagi oleh ${name}.`,
  closed: {
    archived: ({ code, text, cut, url }) =>
      `SALUR: Laporan ${code} diarsipkan: ${text}${cut ? ` Selengkapnya: ${url}` : ''}`,
    dismissed: ({ code, text, cut, url }) =>
      `SALUR: Keberatan atas ${code} tidak diterima: ${text}${cut ? ` Selengkapnya: ${url}` : ''}`,
    merged: ({ code, into }) =>
      `SALUR: Laporan ${code} digabung dengan ${into} tentang hal yang sama. Jawabannya kami kirim juga.`,
    confirmed: ({ code }) => `SALUR: Laporan ${code} selesai. Terima kasih atas penilaian Anda.`,
    automatic: ({ code }) => `SALUR: Laporan ${code} selesai karena tidak ada tanggapan atas jawabannya.`,
    withdrawn: ({ code }) => `SALUR: Laporan ${code} ditutup karena Anda mencabutnya.`,
  },
  reminder: ({ code, day, url, canReply }) =>
    `SALUR: Petugas menunggu jawaban Anda untuk laporan ${code} sampai ${day}. ` +
    (canReply ? 'Balas SMS ini.' : `Jawab di ${url}`),
  'access-code': ({ code, digits }) =>
    `SALUR: ${digits} adalah kode sekali pakai untuk membuka laporan ${code}, berlaku 10 menit. Jangan beri tahu siapa pun.`,
};

const en: Sentences = {
  received: ({ code, url, canReply }) =>
    canReply
      ? `SALUR: Complaint received, no. ${code}. Check: reply STATUS ${code}. Add to it: reply ADD and your text.`
      : `SALUR: Complaint received, no. ${code}. Check: ${url}`,
  emergency: ({ lines }) => `SALUR: If somebody is in danger now, call ${lines}. We still pass your complaint on.`,
  forwarded: ({ code, name }) => `SALUR: Complaint ${code} was forwarded to ${name}. We will tell you the answer.`,
  question: ({ code, name, text, cut, url, canReply }) =>
    `SALUR: ${name} asks about complaint ${code}: ${text}${cut ? ` More: ${url}` : ''} ` +
    (canReply ? 'Reply to this SMS to answer.' : cut ? 'Answer there.' : `Answer at ${url}`),
  answered: ({ code, name, text, cut, url, canReply }) =>
    `SALUR: Answer of ${name} to ${code}: ${text}${cut ? ` More: ${url}` : ''} ` +
    (canReply
      ? 'Rate it: reply RATE 1-5. Not solved? Reply to this SMS.'
      : cut
        ? 'Rate it there.'
        : `Rate it at ${url}`),
  interim: ({ code, name, text, cut, url }) =>
    `SALUR: News from ${name} on ${code}: ${text}${cut ? ` More: ${url}` : ''}`,
  'set-aside': ({ code, text, cut, url }) =>
    `SALUR: Complaint ${code} was archived: ${text}${cut ? ` More: ${url}` : ''}`,
  postponed: ({ code, name, text, cut, url, day }) =>
    `SALUR: ${name} postponed complaint ${code} until ${day}: ${text}${cut ? ` More: ${url}` : ''}`,
  reopened: ({ code, name }) => `SALUR: Complaint ${code} is open again and back with ${name}.`,
  closed: {
    archived: ({ code, text, cut, url }) =>
      `SALUR: Complaint ${code} was put aside: ${text}${cut ? ` More: ${url}` : ''}`,
    dismissed: ({ code, text, cut, url }) =>
      `SALUR: The objection to ${code} was not accepted: ${text}${cut ? ` More: ${url}` : ''}`,
    merged: ({ code, into }) =>
      `SALUR: Complaint ${code} was merged into ${into} about the same matter. You will get its answer too.`,
    confirmed: ({ code }) => `SALUR: Complaint ${code} is closed. Thank you for your rating.`,
    automatic: ({ code }) => `SALUR: Complaint ${code} is closed, as there was no reply to its answer.`,
    withdrawn: ({ code }) => `SALUR: Complaint ${code} is closed because you withdrew it.`,
  },
  reminder: ({ code, day, url, canReply }) =>
    `SALUR: The officer waits for your answer on complaint ${code} until ${day}. ` +
    (canReply ? 'Reply to this SMS.' : `Answer at ${url}`),
  'access-code': ({ code, digits }) =>
    `SALUR: ${digits} is the one-time code to open complaint ${code}, for 10 minutes. Tell it to nobody.`,
};

const sentences: Readonly<Record<Language, Sentences>> = { id, en };
