import type { Language, SpokenLanguage } from '#libs/contracts';
import type { Channel, TemplateKey } from './template-keys.js';

type Templates = Readonly<Record<TemplateKey, string>>;

const smsId: Templates = {
  received: 'SALUR: Laporan diterima, No {code}. {reply}',
  emergency: 'SALUR: Jika ada yang dalam bahaya sekarang, telepon {lines}. Laporan Anda tetap kami teruskan.',
  forwarded: 'SALUR: Laporan {code} diteruskan ke {name}. Kami kabari bila sudah dijawab.',
  question: 'SALUR: {name} bertanya tentang laporan {code}: {text} {reply}',
  answered: 'SALUR: Jawaban {name} untuk {code}: {text} {reply}',
  interim: 'SALUR: Kabar dari {name} untuk {code}: {text}',
  'set-aside': 'SALUR: Laporan {code} diarsipkan: {text}',
  postponed: 'SALUR: {name} menunda laporan {code} sampai {day}: {text}',
  reopened: 'SALUR: Laporan {code} dibuka kembali dan ditangani lagi oleh {name}.',
  'closed-archived': 'SALUR: Laporan {code} diarsipkan: {text}',
  'closed-dismissed': 'SALUR: Keberatan atas {code} tidak diterima: {text}',
  'closed-merged': 'SALUR: Laporan {code} digabung dengan {into} tentang hal yang sama. Jawabannya kami kirim juga.',
  'closed-confirmed': 'SALUR: Laporan {code} selesai. Terima kasih atas penilaian Anda.',
  'closed-automatic': 'SALUR: Laporan {code} selesai karena tidak ada tanggapan atas jawabannya.',
  'closed-withdrawn': 'SALUR: Laporan {code} ditutup karena Anda mencabutnya.',
  reminder: 'SALUR: Petugas menunggu jawaban Anda untuk laporan {code} sampai {day}. {reply}',
  'access-code':
    'SALUR: {digits} adalah kode sekali pakai untuk membuka laporan {code}, berlaku 10 menit. Jangan beri tahu siapa pun.',
};

const smsEn: Templates = {
  received: 'SALUR: Complaint received, no. {code}. {reply}',
  emergency: 'SALUR: If somebody is in danger now, call {lines}. We still pass your complaint on.',
  forwarded: 'SALUR: Complaint {code} was forwarded to {name}. We will tell you the answer.',
  question: 'SALUR: {name} asks about complaint {code}: {text} {reply}',
  answered: 'SALUR: Answer of {name} to {code}: {text} {reply}',
  interim: 'SALUR: News from {name} on {code}: {text}',
  'set-aside': 'SALUR: Complaint {code} was archived: {text}',
  postponed: 'SALUR: {name} postponed complaint {code} until {day}: {text}',
  reopened: 'SALUR: Complaint {code} is open again and back with {name}.',
  'closed-archived': 'SALUR: Complaint {code} was put aside: {text}',
  'closed-dismissed': 'SALUR: The objection to {code} was not accepted: {text}',
  'closed-merged': 'SALUR: Complaint {code} was merged into {into} about the same matter. You will get its answer too.',
  'closed-confirmed': 'SALUR: Complaint {code} is closed. Thank you for your rating.',
  'closed-automatic': 'SALUR: Complaint {code} is closed, as there was no reply to its answer.',
  'closed-withdrawn': 'SALUR: Complaint {code} is closed because you withdrew it.',
  reminder: 'SALUR: The officer waits for your answer on complaint {code} until {day}. {reply}',
  'access-code': 'SALUR: {digits} is the one-time code to open complaint {code}, for 10 minutes. Tell it to nobody.',
};

const textId: Templates = {
  received: 'Laporan Anda sudah kami terima dengan nomor {code}.\n\nIkuti perkembangannya di {url}',
  emergency: 'Jika ada yang dalam bahaya sekarang, telepon {lines}.\n\nLaporan {code} tetap kami teruskan.',
  forwarded: 'Laporan {code} diteruskan ke {name}. Kami kabari bila sudah dijawab.',
  question: '{name} bertanya tentang laporan {code}:\n\n{text}\n\n{reply}',
  answered: 'Jawaban {name} untuk laporan {code}:\n\n{text}\n\n{reply}',
  interim: 'Kabar dari {name} untuk laporan {code}:\n\n{text}',
  'set-aside': 'Laporan {code} diarsipkan, dengan alasan:\n\n{text}',
  postponed: '{name} menunda laporan {code} sampai {day}. Alasannya:\n\n{text}',
  reopened: 'Laporan {code} dibuka kembali dan ditangani lagi oleh {name}.',
  'closed-archived': 'Laporan {code} diarsipkan. Alasannya:\n\n{text}',
  'closed-dismissed': 'Keberatan atas laporan {code} tidak diterima:\n\n{text}',
  'closed-merged':
    'Laporan {code} digabung dengan laporan {into} tentang hal yang sama.\n\nJawabannya juga kami kirim kepada Anda.',
  'closed-confirmed': 'Laporan {code} selesai. Terima kasih atas penilaian Anda.',
  'closed-automatic': 'Laporan {code} selesai karena tidak ada tanggapan atas jawabannya.',
  'closed-withdrawn': 'Laporan {code} ditutup karena Anda mencabutnya.',
  reminder: 'Petugas masih menunggu jawaban Anda untuk laporan {code}, sampai {day}.\n\n{reply}',
  'access-code':
    '{digits} adalah kode sekali pakai untuk membuka laporan {code}, berlaku 10 menit.\n\nJangan beri tahu siapa pun, juga bukan petugas.',
};

const textEn: Templates = {
  received: 'We have received your complaint. Its number is {code}.\n\nFollow it at {url}',
  emergency: 'If somebody is in danger now, call {lines}.\n\nWe still pass complaint {code} on.',
  forwarded: 'Complaint {code} was forwarded to {name}. We will tell you when it is answered.',
  question: '{name} asks about complaint {code}:\n\n{text}\n\n{reply}',
  answered: 'Answer of {name} to complaint {code}:\n\n{text}\n\n{reply}',
  interim: 'News from {name} on complaint {code}:\n\n{text}',
  'set-aside': 'Complaint {code} was archived, for this reason:\n\n{text}',
  postponed: '{name} has postponed complaint {code} until {day}. The reason:\n\n{text}',
  reopened: 'Complaint {code} is open again and back with {name}.',
  'closed-archived': 'Complaint {code} was put aside. The reason:\n\n{text}',
  'closed-dismissed': 'Your objection to complaint {code} was not accepted:\n\n{text}',
  'closed-merged':
    'Complaint {code} was merged into complaint {into} about the same matter.\n\nYou will get its answer too.',
  'closed-confirmed': 'Complaint {code} is closed. Thank you for your rating.',
  'closed-automatic': 'Complaint {code} is closed, as there was no reply to its answer.',
  'closed-withdrawn': 'Complaint {code} is closed because you withdrew it.',
  reminder: 'The officer still waits for your answer on complaint {code}, until {day}.\n\n{reply}',
  'access-code':
    '{digits} is the one-time code to open complaint {code}, for 10 minutes.\n\nTell it to nobody, not even an officer.',
};

// The receipt answers what they have just written themselves. The rest is for officials to word; until then it is Indonesian.
const smsJv: Partial<Templates> = { received: 'SALUR: Laporan katampi, No {code}. {reply}' };
const smsSu: Partial<Templates> = { received: 'SALUR: Laporan tos ditampi, No {code}. {reply}' };
const textJv: Partial<Templates> = {
  received: 'Laporan Panjenengan sampun katampi kanthi nomer {code}.\n\nLampahipun saged dipunpirsani ing {url}',
};
const textSu: Partial<Templates> = {
  received: 'Laporan Anjeun tos ditampi, nomerna {code}.\n\nKamajuanana tiasa ditingali di {url}',
};

/** Complete in the languages of pages. */
type InEveryLanguage = Readonly<Record<Language, Templates> & Record<SpokenLanguage, Partial<Templates>>>;

export const builtInTemplates: Readonly<Record<Channel, InEveryLanguage>> = {
  sms: { id: smsId, en: smsEn, jv: smsJv, su: smsSu },
  text: { id: textId, en: textEn, jv: textJv, su: textSu },
};
