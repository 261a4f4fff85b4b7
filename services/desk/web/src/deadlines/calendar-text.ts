import type { CalendarDay, DecreeFault } from '../api/rules-of-time.js';
import { catalogue } from '../language/catalogue.js';

interface CalendarText {
  readonly title: string;
  readonly hint: string;
  readonly year: string;
  readonly days: (year: string) => string;
  readonly columns: Readonly<Record<'date' | 'name' | 'kind', string>>;
  readonly kinds: Readonly<Record<CalendarDay['kind'], string>>;
  readonly recorded: (source: string, version: string) => string;
  readonly none: (year: string) => string;
  readonly noneHint: string;
  readonly bring: (year: string) => string;
  readonly source: string;
  readonly sourceHint: string;
  readonly file: string;
  readonly fileHint: string;
  readonly clear: string;
  readonly text: string;
  readonly textHint: string;
  readonly look: string;
  readonly unreadable: string;
  readonly report: string;
  readonly found: (days: string, added: string, removed: string) => string;
  readonly empty: string;
  readonly added: (dates: string) => string;
  readonly removed: (dates: string) => string;
  readonly faulty: string;
  readonly fault: (line: string, text: string, why: string) => string;
  readonly faults: Readonly<Record<DecreeFault['why'], string>>;
  readonly effect: string;
  readonly replaces: (year: string) => string;
  readonly recounts: string;
  readonly write: (year: string) => string;
  readonly refused: string;
  readonly done: (year: string) => string;
  readonly addDay: (year: string) => string;
  readonly add: string;
  readonly takeAway: (date: string, name: string) => string;
  readonly take: string;
  readonly daySourceHint: string;
}

export const calendarText = catalogue<CalendarText>(
  {
    title: 'Hari libur',
    hint: 'Libur nasional dan cuti bersama menurut keputusan bersama menteri; Sabtu dan Minggu sudah dihitung libur.',
    year: 'Tahun',
    days: (year) => `Hari libur ${year}`,
    columns: { date: 'Tanggal', name: 'Keterangan', kind: 'Jenis' },
    kinds: { 'national-holiday': 'Libur nasional', 'joint-leave': 'Cuti bersama' },
    recorded: (source, version) => `${source} (versi ${version})`,
    none: (year) => `Hari libur ${year} belum dicatat`,
    noneHint: 'Selama belum dicatat, hanya Sabtu dan Minggu yang dilewati.',
    bring: (year) => `Masukkan keputusan ${year}`,
    source: 'Dasar hukum',
    sourceHint: 'Nomor keputusan bersama menteri, dibaca pada riwayat aduan.',
    file: 'Ambil dari berkas CSV',
    fileHint: 'Atau tempelkan isinya di bawah.',
    clear: 'Lepaskan berkas',
    text: 'Isi keputusan',
    textHint:
      'Satu hari per baris: tanggal; keterangan; “cuti bersama” bila demikian. Contoh: 24 Desember 2027; Natal; cuti bersama',
    look: 'Periksa dahulu',
    unreadable: 'Keputusan ini belum dapat dipakai',
    report: 'Hasil pemeriksaan',
    found: (days, added, removed) => `${days} hari libur: ${added} bertambah, ${removed} hilang`,
    empty: 'Tidak ada hari libur yang terbaca.',
    added: (dates) => `Bertambah: ${dates}`,
    removed: (dates) => `Hilang: ${dates}`,
    faulty: 'Tidak dapat disimpan karena:',
    fault: (line, text, why) => `Baris ${line}, “${text}”: ${why}`,
    faults: {
      'not-a-date': 'tidak diawali tanggal',
      'another-year': 'tanggal dari tahun lain',
      'no-name': 'keterangannya tidak ada',
      twice: 'tanggal ini sudah disebut',
    },
    effect: 'Akibatnya',
    replaces: (year) => `Menggantikan seluruh hari libur ${year}, berlaku begitu disimpan.`,
    recounts: 'Tenggat terbuka yang melewati tahun itu dihitung ulang; yang sudah selesai tetap.',
    write: (year) => `Simpan hari libur ${year}`,
    refused: 'Belum tersimpan',
    done: (year) => `Hari libur ${year} tersimpan.`,
    addDay: (year) => `Tambah satu hari libur ${year}`,
    add: 'Tambahkan hari ini',
    takeAway: (date, name) => `Hapus ${date}, ${name}, dari hari libur`,
    take: 'Hapus',
    daySourceHint: 'Keputusan yang mengubah hari ini; dicatat di samping keputusan tahunan.',
  },
  {
    title: 'Holidays',
    hint: 'National holidays and joint leave as decreed by the ministers; Saturdays and Sundays are off anyway.',
    year: 'Year',
    days: (year) => `Holidays of ${year}`,
    columns: { date: 'Date', name: 'What it is', kind: 'Kind' },
    kinds: { 'national-holiday': 'National holiday', 'joint-leave': 'Joint leave' },
    recorded: (source, version) => `${source} (version ${version})`,
    none: (year) => `The holidays of ${year} are not recorded yet`,
    noneHint: 'Until they are, only Saturdays and Sundays are skipped.',
    bring: (year) => `Bring in the decree of ${year}`,
    source: 'Regulation',
    sourceHint: 'The number of the joint decree, read in the history of complaints.',
    file: 'Take it from a CSV file',
    fileHint: 'Or paste it below.',
    clear: 'Take the file away',
    text: 'What is decreed',
    textHint:
      'One day a line: date; what it is; “joint leave” where it is. For example: 24 Desember 2027; Natal; cuti bersama',
    look: 'Check first',
    unreadable: 'This decree cannot be used yet',
    report: 'What was found',
    found: (days, added, removed) => `${days} holidays: ${added} more, ${removed} gone`,
    empty: 'No holiday could be read.',
    added: (dates) => `More: ${dates}`,
    removed: (dates) => `Gone: ${dates}`,
    faulty: 'It cannot be saved because:',
    fault: (line, text, why) => `Line ${line}, “${text}”: ${why}`,
    faults: {
      'not-a-date': 'does not begin with a date',
      'another-year': 'a date of another year',
      'no-name': 'does not say what it is',
      twice: 'this date was named before',
    },
    effect: 'What this does',
    replaces: (year) => `Takes the place of all holidays of ${year}, in force as soon as it is saved.`,
    recounts: 'Open deadlines that reach into that year are counted anew; those that ended stay.',
    write: (year) => `Save the holidays of ${year}`,
    refused: 'Not saved yet',
    done: (year) => `The holidays of ${year} are saved.`,
    addDay: (year) => `Add one holiday of ${year}`,
    add: 'Add this day',
    takeAway: (date, name) => `Take ${date}, ${name}, out of the holidays`,
    take: 'Take out',
    daySourceHint: 'The decision that changes this day; recorded beside the decree of the year.',
  },
);
