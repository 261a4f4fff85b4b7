import { catalogue } from '../language/catalogue.js';

interface DigestsText {
  readonly title: string;
  readonly about: string;
  readonly columns: Readonly<
    Record<'day' | 'institution' | 'open' | 'overdue' | 'dueWithinDay' | 'opened' | 'answered' | 'document', string>
  >;
}

export const digestsText = catalogue<DigestsText>(
  {
    title: 'Ikhtisar harian',
    about:
      'Dibuat tiap malam setelah pukul 02.00 WIB dan disimpan di sini. Koordinator disurati pada pagi hari bahwa ikhtisar sudah ada; berkasnya tetap di sini.',
    columns: {
      day: 'Hari',
      institution: 'Instansi',
      open: 'Terbuka',
      overdue: 'Lewat waktu',
      dueWithinDay: 'Jatuh tempo 24 jam',
      opened: 'Masuk hari itu',
      answered: 'Dijawab hari itu',
      document: 'Berkas',
    },
  },
  {
    title: 'Daily digests',
    about:
      'Made every night after 2 a.m. (WIB) and kept here. Coordinators are mailed in the morning that there is one; the file stays here.',
    columns: {
      day: 'Day',
      institution: 'Institution',
      open: 'Open',
      overdue: 'Overdue',
      dueWithinDay: 'Due within 24 h',
      opened: 'Came in that day',
      answered: 'Answered that day',
      document: 'File',
    },
  },
);
