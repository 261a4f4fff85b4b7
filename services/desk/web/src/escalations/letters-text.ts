import { catalogue } from '../language/catalogue.js';
import type { RegisterText } from './register.js';

interface LettersText extends RegisterText {
  readonly title: string;
  readonly late: string;
  readonly lateHint: string;
  readonly chooseAll: (count: number) => string;
  readonly chooseNone: string;
  readonly overdue: (count: number) => string;
  readonly send: (count: number) => string;
  readonly ask: (count: number) => string;
  readonly askHint: string;
  readonly confirm: string;
  readonly sent: (numbers: string) => string;
  readonly notWarned: (names: string) => string;
  readonly failed: string;
  readonly nothingLate: string;
  readonly nothingLateHint: string;
  readonly columns: Readonly<
    Record<'number' | 'sentAt' | 'issuer' | 'institution' | 'cases' | 'read' | 'document', string>
  >;
  readonly notRead: string;
  readonly notByYou: string;
  readonly documentFailed: string;
  readonly document: (number: string) => string;
  readonly words: string;
}

export const lettersText = catalogue<LettersText>(
  {
    title: 'Surat peringatan',
    late: 'Yang lewat waktu sekarang',
    lateHint: 'Tiap instansi mendapat satu surat bernomor dengan daftar aduannya yang terlambat.',
    chooseAll: (count) => `Pilih semua (${count})`,
    chooseNone: 'Kosongkan pilihan',
    overdue: (count) => `${count} lewat waktu`,
    send: (count) => `Kirim ${count} surat peringatan`,
    ask: (count) => `Kirim ${count} surat peringatan?`,
    askHint:
      'Petugas instansi itu diberi tahu, suratnya langsung tampil di meja mereka, dan tidak dapat ditarik kembali.',
    confirm: 'Kirim',
    sent: (numbers) => `Terkirim: ${numbers}.`,
    notWarned: (names) => `Tidak dikirimi surat, karena sudah tidak ada aduannya yang lewat waktu: ${names}.`,
    failed: 'Surat tidak terkirim',
    nothingLate: 'Tidak ada yang lewat waktu',
    nothingLateHint: 'Tidak ada instansi yang perlu diperingatkan.',
    register: 'Register surat',
    columns: {
      number: 'Nomor',
      sentAt: 'Tanggal',
      issuer: 'Dari',
      institution: 'Kepada',
      cases: 'Aduan',
      read: 'Dibuka',
      document: 'Berkas',
    },
    notRead: 'Belum',
    notByYou: 'belum Anda buka',
    documentFailed: 'Surat belum terunduh. Coba lagi.',
    document: (number) => `PDF surat ${number}`,
    words: 'Isi surat',
    search: 'Cari nomor surat atau instansi',
    from: 'Sejak tanggal',
    to: 'Sampai tanggal',
    nothingFound: 'Tidak ada surat yang cocok',
    nothingFoundHint: 'Ubah kata pencarian atau tanggalnya.',
    empty: 'Belum ada surat',
    emptyHint: 'Surat peringatan dari dan untuk instansi Anda tercatat di sini.',
  },
  {
    title: 'Warning letters',
    late: 'Overdue now',
    lateHint: 'Each institution gets one numbered letter that lists what it is late with.',
    chooseAll: (count) => `Choose all (${count})`,
    chooseNone: 'Choose none',
    overdue: (count) => `${count} overdue`,
    send: (count) => `Send ${count} warning ${count === 1 ? 'letter' : 'letters'}`,
    ask: (count) => `Send ${count} warning ${count === 1 ? 'letter' : 'letters'}?`,
    askHint: 'The officers there are told, the letter is shown at their desk at once, and it cannot be taken back.',
    confirm: 'Send',
    sent: (numbers) => `Sent: ${numbers}.`,
    notWarned: (names) => `No letter was sent, because nothing is overdue there any more: ${names}.`,
    failed: 'The letters were not sent',
    nothingLate: 'Nothing is overdue',
    nothingLateHint: 'There is no institution to warn.',
    register: 'Register of letters',
    columns: {
      number: 'Number',
      sentAt: 'Date',
      issuer: 'From',
      institution: 'To',
      cases: 'Complaints',
      read: 'Opened',
      document: 'File',
    },
    notRead: 'Not yet',
    notByYou: 'not by you',
    documentFailed: 'The letter was not fetched. Try again.',
    document: (number) => `PDF of letter ${number}`,
    words: 'Words of the letters',
    search: 'Search by number or institution',
    from: 'From day',
    to: 'To day',
    nothingFound: 'No letter matches',
    nothingFoundHint: 'Change the words or the days.',
    empty: 'No letters yet',
    emptyHint: 'Warning letters from and to your institution are kept here.',
  },
);
