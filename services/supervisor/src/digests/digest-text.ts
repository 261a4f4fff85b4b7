import type { EscalationRung, Language } from '#libs/contracts';
import { locales } from '../paper/day-in-words.js';
import type { Columns } from '../paper/paper.js';
import type { Standing } from '../rules/standing-of.js';

interface DigestText {
  readonly heading: string;
  readonly ofPart: (name: string, day: string) => string;
  readonly made: (when: string) => string;
  readonly parts: Readonly<Record<'now' | 'day' | 'members' | 'late' | 'ages' | 'forecast', string>>;
  readonly nothing: string;
  readonly now: (all: Standing) => readonly (readonly [name: string, value: string])[];
  readonly ofDay: Readonly<
    Record<'opened' | 'answered' | 'in-time' | 'late' | 'handed-back' | 'reopened' | 'rated', string>
  >;
  readonly figures: Columns;
  readonly members: Columns;
  readonly late: Columns;
  readonly ages: Columns;
  readonly charts: Readonly<Record<'ages' | 'forecast', string>>;
  readonly forecast: Columns;
  readonly rungs: Readonly<Record<EscalationRung, string>>;
}

const numbersIn =
  (language: Language) =>
  (value: number, digits = 0): string =>
    value.toLocaleString(locales[language], { maximumFractionDigits: digits });
const percentsIn = (language: Language) => (share: number | null) =>
  share === null ? '–' : share.toLocaleString(locales[language], { style: 'percent', maximumFractionDigits: 0 });

export const numbers = { id: numbersIn('id'), en: numbersIn('en') };
export const percents = { id: percentsIn('id'), en: percentsIn('en') };

/** The words of a digest; each night it is written in both languages. */
export const digestText: Readonly<Record<Language, DigestText>> = {
  id: {
    heading: 'IKHTISAR HARIAN',
    ofPart: (name, day) => `${name}, ${day}`,
    made: (when) =>
      `Keadaan pada ${when} WIB. Rincian dan daftar di balik setiap angka ada pada halaman Pemantauan di Salur.`,
    parts: {
      now: 'Keadaan sekarang',
      day: 'Yang terjadi pada hari itu',
      members: 'Instansi, yang paling banyak lewat waktu di atas',
      late: 'Yang paling lama lewat waktu',
      ages: 'Umur aduan terbuka, yang paling banyak lewat waktu di atas',
      forecast: 'Jatuh tempo 10 hari kerja ke depan',
    },
    nothing: 'Tidak ada.',
    now: (all) => [
      ['Aduan terbuka', numbers.id(all.open)],
      ['Lewat waktu', numbers.id(all.overdue)],
      ['Jatuh tempo dalam 24 jam', numbers.id(all.dueWithinDay)],
      ['Tepat waktu, 4 pekan', percents.id(all.onTime)],
      [
        'Median respons pertama, 4 pekan',
        all.firstResponseDays === null ? '–' : `${numbers.id(all.firstResponseDays, 1)} hari kerja`,
      ],
      ['Kepuasan, 4 pekan', percents.id(all.satisfaction)],
    ],
    ofDay: {
      opened: 'Masuk',
      answered: 'Dijawab',
      'in-time': 'di antaranya tepat waktu',
      late: 'di antaranya terlambat',
      'handed-back': 'Dikembalikan',
      reopened: 'Dibuka kembali',
      rated: 'Dinilai pelapor',
    },
    figures: [
      ['Angka', 300],
      ['Jumlah', 167],
    ],
    members: [
      ['Instansi', 207],
      ['Lewat waktu', 65],
      ['Terbuka', 65],
      ['24 jam', 65],
      ['Tepat waktu', 65],
    ],
    late: [
      ['Kode aduan', 80],
      ['Instansi', 127],
      ['Tenggat', 90],
      ['Jatuh tempo', 90],
      ['Jenjang', 80],
    ],
    ages: [
      ['Instansi', 207],
      ['s.d. 5 hari', 52],
      ['6–14 hari', 52],
      ['15–30 hari', 52],
      ['31–60 hari', 52],
      ['> 60 hari', 52],
    ],
    charts: {
      ages: 'Grafik batang: umur aduan yang masih terbuka pada tiap instansi. Angkanya ada pada tabel di bawahnya.',
      forecast:
        'Grafik batang: aduan yang jatuh tempo tiap hari kerja, dan di antaranya yang mungkin terlambat. Angkanya ada pada tabel di bawahnya.',
    },
    forecast: [
      ['Hari', 167],
      ['Jatuh tempo', 150],
      ['Mungkin terlambat', 150],
    ],
    rungs: {
      handler: 'Petugas',
      'liaison-officer': 'Penghubung',
      head: 'Pimpinan',
      coordinator: 'Koordinator',
      ombudsman: 'Ombudsman',
    },
  },
  en: {
    heading: 'DAILY DIGEST',
    ofPart: (name, day) => `${name}, ${day}`,
    made: (when) => `As of ${when} WIB. Details, and the lists behind every figure, are on the Monitor page of Salur.`,
    parts: {
      now: 'As things stand',
      day: 'What happened on that day',
      members: 'Institutions, those with most overdue first',
      late: 'Longest overdue',
      ages: 'Age of open complaints, those with most overdue first',
      forecast: 'Due in the next 10 working days',
    },
    nothing: 'None.',
    now: (all) => [
      ['Open complaints', numbers.en(all.open)],
      ['Overdue', numbers.en(all.overdue)],
      ['Due within 24 hours', numbers.en(all.dueWithinDay)],
      ['On time, 4 weeks', percents.en(all.onTime)],
      [
        'Median first response, 4 weeks',
        all.firstResponseDays === null ? '–' : `${numbers.en(all.firstResponseDays, 1)} working days`,
      ],
      ['Satisfaction, 4 weeks', percents.en(all.satisfaction)],
    ],
    ofDay: {
      opened: 'Came in',
      answered: 'Answered',
      'in-time': 'of these in time',
      late: 'of these late',
      'handed-back': 'Handed back',
      reopened: 'Reopened',
      rated: 'Rated by the reporter',
    },
    figures: [
      ['Figure', 300],
      ['Count', 167],
    ],
    members: [
      ['Institution', 207],
      ['Overdue', 65],
      ['Open', 65],
      ['24 hours', 65],
      ['On time', 65],
    ],
    late: [
      ['Complaint', 80],
      ['Institution', 127],
      ['Deadline', 90],
      ['Due', 90],
      ['Rung', 80],
    ],
    ages: [
      ['Institution', 207],
      ['up to 5 days', 52],
      ['6–14 days', 52],
      ['15–30 days', 52],
      ['31–60 days', 52],
      ['> 60 days', 52],
    ],
    charts: {
      ages: 'Bar chart: the age of open complaints at each institution. The figures are in the table below.',
      forecast:
        'Bar chart: complaints due on each working day, and those of them that may be late. The figures are in the table below.',
    },
    forecast: [
      ['Day', 167],
      ['Due', 150],
      ['Possibly late', 150],
    ],
    rungs: {
      handler: 'Officer',
      'liaison-officer': 'Liaison officer',
      head: 'Head',
      coordinator: 'Coordinator',
      ombudsman: 'Ombudsman',
    },
  },
};
