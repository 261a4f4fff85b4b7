import type { DeadlineKind, EscalationRung } from '#libs/contracts';
import type { Columns } from '../paper/paper.js';
import type { Standing } from '../rules/standing-of.js';

const number = (value: number, digits = 0) => value.toLocaleString('id-ID', { maximumFractionDigits: digits });
const percent = (share: number | null) =>
  share === null ? '–' : share.toLocaleString('id-ID', { style: 'percent', maximumFractionDigits: 0 });

/** The words of a digest. What is kept on file is written in Indonesian, whatever the desk speaks. */
export const digestText = {
  heading: 'IKHTISAR HARIAN',
  ofPart: (name: string, day: string) => `${name}, ${day}`,
  made: (when: string) =>
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
  number,
  percent,
  now: (all: Standing): readonly (readonly [name: string, value: string])[] => [
    ['Aduan terbuka', number(all.open)],
    ['Lewat waktu', number(all.overdue)],
    ['Jatuh tempo dalam 24 jam', number(all.dueWithinDay)],
    ['Tepat waktu, 4 pekan', percent(all.onTime)],
    [
      'Median respons pertama, 4 pekan',
      all.firstResponseDays === null ? '–' : `${number(all.firstResponseDays, 1)} hari kerja`,
    ],
    ['Kepuasan, 4 pekan', percent(all.satisfaction)],
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
  kinds: {
    verification: 'Verifikasi',
    'first-follow-up': 'Tindak lanjut awal',
    resolution: 'Penyelesaian',
    total: 'Tenggat pelapor',
  } satisfies Partial<Record<DeadlineKind, string>>,
  rungs: {
    handler: 'Petugas',
    'liaison-officer': 'Penghubung',
    head: 'Pimpinan',
    coordinator: 'Koordinator',
    ombudsman: 'Ombudsman',
  } satisfies Record<EscalationRung, string>,
} as const satisfies Record<'figures' | 'members' | 'late' | 'ages' | 'forecast', Columns> & Record<string, unknown>;
