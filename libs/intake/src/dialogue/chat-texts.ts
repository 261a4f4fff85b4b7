import type { Language } from '#libs/contracts';
import { nameOf } from '../tracking/public-view.js';
import { statusWords } from '../tracking/sentences.js';
import type { Reply } from './reply.js';
import { shortDate } from './short-date.js';
import { shortText } from './sms-texts.js';

const words = {
  id: {
    askPlace:
      'Laporan dicatat. Di mana lokasinya?\nTulis desa/kelurahan, kecamatan, kabupaten/kota, atau kirim lokasi dari ponsel Anda. Balas LEWATI bila tidak tahu.',
    status: (code: string, status: string, holder: string) => `Laporan ${code}\nStatus: ${status}\nDipegang: ${holder}`,
    due: (date: string) => `\nDijawab paling lambat: ${date}`,
    unreadable: 'Maaf, kami belum bisa membaca jenis pesan ini. Kirim teks, foto, atau PDF.',
    help: [
      'Tulis keluhan Anda di sini, itu saja sudah cukup untuk melapor.',
      '',
      'STATUS <kode>: di mana laporan Anda',
      'TAMBAH <teks>: menambah keterangan',
      'LAPOR <teks>: laporan baru',
      'PUAS 1-5: menilai jawaban',
      'BATAL: mencabut laporan yang baru dikirim',
      'STOP: tanpa kabar; MULAI: dengan kabar lagi',
      'BAHASA EN: English',
    ].join('\n'),
  },
  en: {
    askPlace:
      'Complaint noted. Where is it?\nWrite village, district and city, or send a location from your phone. Reply SKIP if you do not know.',
    status: (code: string, status: string, holder: string) =>
      `Complaint ${code}\nStatus: ${status}\nHeld by: ${holder}`,
    due: (date: string) => `\nAnswer due by: ${date}`,
    unreadable: 'Sorry, we cannot read this kind of message yet. Please send text, a picture or a PDF.',
    help: [
      'Just write here what is wrong, that is all it takes to complain.',
      '',
      'STATUS <code>: where your complaint is',
      'ADD <text>: add something',
      'REPORT <text>: a new complaint',
      'RATE 1-5: rate the answer',
      'CANCEL: withdraw what you have just filed',
      'STOP: no news; START: news again',
      'BAHASA ID: bahasa Indonesia',
    ].join('\n'),
  },
};

/** A reply where length costs nothing; the rest is worded as in an SMS. Plain text: nothing in it is markup. */
export function chatText(reply: Reply, language: Language): string {
  const say = words[language];
  if (reply.say === 'status') {
    const { code, status, holder, answerBy } = reply;
    const due = answerBy ? say.due(shortDate(answerBy, language)) : '';
    return say.status(code, statusWords[language][status], nameOf(holder, language)) + due;
  }
  if (reply.say === 'ask-place') return say.askPlace;
  if (reply.say === 'unreadable' || reply.say === 'help') return say[reply.say];
  return shortText(reply, language);
}
