import type { Language } from '#libs/contracts';
import { dayInWords } from './day-in-words.js';
import { trackingUrl, type News, type Reader } from './news.js';

// A Telegram message holds 4,096 characters; what is around the officer's words needs room as well.
const longestText = 3_500;

/** A notice where length is no matter: plain text in paragraphs, an officer's words unchanged. */
export function pageWords(news: News, reader: Reader): string {
  return words[reader.language](news, { ...reader, url: trackingUrl(reader) }).join('\n\n');
}

type Words = (news: News, reader: Reader & { readonly url: string }) => readonly string[];

const id: Words = (news, { code, url, institution, language }) => {
  const name = speaker(news) ?? institution ?? 'Petugas';
  switch (news.kind) {
    case 'received':
      return [`Laporan Anda sudah kami terima dengan nomor ${code}.`, `Ikuti perkembangannya di ${url}`];
    case 'emergency':
      return [
        `Jika ada yang dalam bahaya sekarang, telepon ${listed(news.lines)}.`,
        `Laporan ${code} tetap kami teruskan.`,
      ];
    case 'forwarded':
      return [`Laporan ${code} diteruskan ke ${news.institution}. Kami kabari bila sudah dijawab.`];
    case 'question':
      return [
        `${name} bertanya tentang laporan ${code}:`,
        shortened(news.text, url, 'Selengkapnya'),
        'Balas pesan ini untuk menjawab.',
      ];
    case 'answered':
      return news.final
        ? [
            `Jawaban ${name} untuk laporan ${code}:`,
            shortened(news.text, url, 'Selengkapnya'),
            'Sudah selesai? Balas PUAS dan nilai 1 sampai 5. Belum? Balas pesan ini.',
          ]
        : [`Kabar dari ${name} untuk laporan ${code}:`, shortened(news.text, url, 'Selengkapnya')];
    case 'set-aside':
      return [`Laporan ${code} diarsipkan, dengan alasan:`, shortened(news.text, url, 'Selengkapnya')];
    case 'postponed':
      return [
        `${name} menunda laporan ${code} sampai ${dayInWords(news.until, language)}. Alasannya:`,
        shortened(news.text, url, 'Selengkapnya'),
      ];
    case 'reopened':
      return [`Laporan ${code} dibuka kembali dan ditangani lagi oleh ${institution ?? 'petugas'}.`];
    case 'closed':
      if (news.how === 'archived') {
        return [`Laporan ${code} diarsipkan. Alasannya:`, shortened(news.text, url, 'Selengkapnya')];
      }
      if (news.how === 'dismissed') {
        return [`Keberatan atas laporan ${code} tidak diterima:`, shortened(news.text, url, 'Selengkapnya')];
      }
      if (news.how === 'merged') {
        return [
          `Laporan ${code} digabung dengan laporan ${news.into} tentang hal yang sama.`,
          'Jawabannya juga kami kirim kepada Anda.',
        ];
      }
      return [
        {
          confirmed: `Laporan ${code} selesai. Terima kasih atas penilaian Anda.`,
          automatic: `Laporan ${code} selesai karena tidak ada tanggapan atas jawabannya.`,
          withdrawn: `Laporan ${code} ditutup karena Anda mencabutnya.`,
        }[news.how],
      ];
    case 'reminder':
      return [
        `Petugas masih menunggu jawaban Anda untuk laporan ${code}, sampai ${dayInWords(news.dueAt, language)}.`,
        'Balas pesan ini untuk menjawab.',
      ];
    case 'access-code':
      return [
        `${news.digits} adalah kode sekali pakai untuk membuka laporan ${code}, berlaku 10 menit.`,
        'Jangan beri tahu siapa pun, juga bukan petugas.',
      ];
  }
};

const en: Words = (news, { code, url, institution, language }) => {
  const name = speaker(news) ?? institution ?? 'The officer';
  switch (news.kind) {
    case 'received':
      return [`We have received your complaint. Its number is ${code}.`, `Follow it at ${url}`];
    case 'emergency':
      return [`If somebody is in danger now, call ${listed(news.lines)}.`, `We still pass complaint ${code} on.`];
    case 'forwarded':
      return [`Complaint ${code} was forwarded to ${news.institution}. We will tell you when it is answered.`];
    case 'question':
      return [
        `${name} asks about complaint ${code}:`,
        shortened(news.text, url, 'More'),
        'Reply to this message to answer.',
      ];
    case 'answered':
      return news.final
        ? [
            `Answer of ${name} to complaint ${code}:`,
            shortened(news.text, url, 'More'),
            'Is it solved? Reply RATE and a number from 1 to 5. If not, reply to this message.',
          ]
        : [`News from ${name} on complaint ${code}:`, shortened(news.text, url, 'More')];
    case 'set-aside':
      return [`Complaint ${code} was archived, for this reason:`, shortened(news.text, url, 'More')];
    case 'postponed':
      return [
        `${name} has postponed complaint ${code} until ${dayInWords(news.until, language)}. The reason:`,
        shortened(news.text, url, 'More'),
      ];
    case 'reopened':
      return [`Complaint ${code} is open again and back with ${institution ?? 'an officer'}.`];
    case 'closed':
      if (news.how === 'archived') {
        return [`Complaint ${code} was put aside. The reason:`, shortened(news.text, url, 'More')];
      }
      if (news.how === 'dismissed') {
        return [`Your objection to complaint ${code} was not accepted:`, shortened(news.text, url, 'More')];
      }
      if (news.how === 'merged') {
        return [
          `Complaint ${code} was merged into complaint ${news.into} about the same matter.`,
          'You will get its answer too.',
        ];
      }
      return [
        {
          confirmed: `Complaint ${code} is closed. Thank you for your rating.`,
          automatic: `Complaint ${code} is closed, as there was no reply to its answer.`,
          withdrawn: `Complaint ${code} is closed because you withdrew it.`,
        }[news.how],
      ];
    case 'reminder':
      return [
        `The officer still waits for your answer on complaint ${code}, until ${dayInWords(news.dueAt, language)}.`,
        'Reply to this message to answer.',
      ];
    case 'access-code':
      return [
        `${news.digits} is the one-time code to open complaint ${code}, for 10 minutes.`,
        'Tell it to nobody, not even an officer.',
      ];
  }
};

const words: Readonly<Record<Language, Words>> = { id, en };

const speaker = (news: News) => (news.kind === 'question' && news.by === 'triage' ? 'Salur' : null);

const listed = (lines: readonly { readonly name: string; readonly number: string }[]) =>
  lines.map(({ name, number }) => `${number} (${name})`).join(', ');

function shortened(text: string, url: string, more: string): string {
  const characters = Array.from(text);
  if (characters.length <= longestText) return text;
  return `${characters.slice(0, longestText).join('').trimEnd()}...\n\n${more}: ${url}`;
}
