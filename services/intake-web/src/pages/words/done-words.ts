import { wishConfirmedWithinDays } from '#libs/domain';

const id = {
  'message-sent': 'Pesan Anda sudah diterima dan diteruskan ke petugas.',
  rated: 'Terima kasih, penilaian Anda sudah tercatat.',
  reopened: 'Laporan dibuka lagi. Petugas akan melanjutkan.',
  appealed: 'Keberatan Anda sudah diterima. Pejabat yang lebih tinggi akan memutuskan.',
  hidden: 'Mulai sekarang tersembunyi, seperti yang Anda pilih.',
  withdrawn: 'Laporan sudah dicabut.',
  'erasure-asked': 'Permintaan penghapusan sudah diterima. Administrator akan memutuskan.',
  'erasure-taken-back': 'Permintaan penghapusan dibatalkan. Laporan Anda tetap seperti semula.',
  'code-sent':
    'Bila ada kontak atau percakapan yang tercatat untuk laporan ini, kode sekali pakai sedang dikirim ke sana. Masukkan kodenya di bawah. Kode tidak datang? Bila Anda melapor lewat SMS, chat, atau e-mail, kirim STATUS di percakapan itu.',
  followed: 'Anda mengikuti laporan ini. Lihat perkembangannya kapan saja di “Laporan di perangkat ini”.',
  'to-confirm': `Anda mengikuti laporan ini. Kami kirim e-mail ke alamat itu: buka tautan di dalamnya dan tekan tombol di sana dalam ${wishConfirmedWithinDays} hari, baru Anda akan dikabari. Belum masuk? Lihat juga folder spam. Untuk satu laporan, satu alamat hanya kami kirimi satu kali.`,
  unfollowed: 'Anda tidak lagi mengikuti laporan ini.',
  opened: 'Laporan Anda terbuka di perangkat ini.',
  forgotten: 'Perangkat ini sudah melupakan laporan tersebut.',
};

const en: typeof id = {
  'message-sent': 'Your message was received and passed on to the officer.',
  rated: 'Thank you, your rating is recorded.',
  reopened: 'The complaint is open again. The officer will go on.',
  appealed: 'Your objection was received. A higher officer will decide.',
  hidden: 'Hidden from now on, as you chose.',
  withdrawn: 'The complaint is withdrawn.',
  'erasure-asked': 'Your request for erasure was received. An administrator will decide.',
  'erasure-taken-back': 'The request for erasure is taken back. Your complaint stays as it was.',
  'code-sent':
    'If a contact or a conversation is on file for this complaint, a one-time code is on its way there. Enter it below. No code has come? If you filed by SMS, chat or e-mail, send STATUS in that conversation.',
  followed: 'You follow this complaint. See how it goes at any time under “Complaints on this device”.',
  'to-confirm': `You follow this complaint. We send a mail to that address: open the link in it and press the button there within ${wishConfirmedWithinDays} days; only then will you be told. Not there yet? Look among the spam too. For one complaint we send it to an address only once.`,
  unfollowed: 'You no longer follow this complaint.',
  opened: 'Your complaint is open on this device.',
  forgotten: 'This device has forgotten the complaint.',
};

export const doneWords = { id, en };
/** What a page confirms after a form was taken. */
export type DoneWord = keyof typeof id;
