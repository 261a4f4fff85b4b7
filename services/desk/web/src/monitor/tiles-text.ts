import { catalogue } from '../language/catalogue.js';

export type TileName =
  | 'open'
  | 'overdue'
  | 'dueWithinDay'
  | 'firstResponse'
  | 'onTime'
  | 'reopened'
  | 'handBacks'
  | 'satisfaction';

interface TilesText {
  readonly names: Readonly<Record<TileName, string>>;
  readonly meaning: Readonly<Record<TileName, string>>;
  readonly whatIsThis: string;
  readonly openList: string;
  readonly days: (days: string) => string;
}

export const tilesText = catalogue<TilesText>(
  {
    names: {
      open: 'Terbuka',
      overdue: 'Lewat waktu',
      dueWithinDay: 'Jatuh tempo 24 jam',
      firstResponse: 'Respons pertama',
      onTime: 'Tepat waktu',
      reopened: 'Dibuka kembali',
      handBacks: 'Dikembalikan',
      satisfaction: 'Kepuasan',
    },
    meaning: {
      open: 'Aduan yang dipegang instansi dan belum ditutup, sekarang. Jawaban yang menunggu tanggapan pelapor masih terhitung terbuka.',
      overdue:
        'Aduan terbuka yang tenggat tindak lanjut, penyelesaian, atau tenggat pelapornya sudah terlewat, sekarang.',
      dueWithinDay: 'Aduan terbuka yang tenggat penyelesaiannya berakhir dalam 24 jam sejak sekarang.',
      firstResponse:
        'Median hari kerja sejak aduan sampai di instansi hingga petugas mengambilnya, dalam rentang ini. Hari libur tidak dihitung.',
      onTime: 'Bagian jawaban akhir yang diberikan sebelum tenggat penyelesaian lewat, dalam rentang ini.',
      reopened: 'Aduan yang dibuka kembali setelah ditutup, dibanding jumlah jawaban akhir, dalam rentang ini.',
      handBacks: 'Berapa kali instansi menyatakan bukan kewenangannya, dalam rentang ini.',
      satisfaction: 'Bagian penilaian pelapor dengan nilai 3 sampai 5, dalam rentang ini.',
    },
    whatIsThis: 'Apa artinya?',
    openList: 'Lihat daftar',
    days: (days) => `${days} hari`,
  },
  {
    names: {
      open: 'Open',
      overdue: 'Overdue',
      dueWithinDay: 'Due within 24 h',
      firstResponse: 'First response',
      onTime: 'On time',
      reopened: 'Reopened',
      handBacks: 'Handed back',
      satisfaction: 'Satisfaction',
    },
    meaning: {
      open: 'Complaints that an institution holds and that are not closed, now. An answer that waits for the citizen still counts as open.',
      overdue: "Open complaints whose follow-up, resolution or citizen's deadline has passed, now.",
      dueWithinDay: 'Open complaints whose resolution deadline ends within 24 hours from now.',
      firstResponse:
        'Median working days from when a complaint reaches the institution until an officer takes it, in this period. Days off do not count.',
      onTime: 'Share of final answers given before the resolution deadline passed, in this period.',
      reopened: 'Complaints that were reopened after closing, against the number of final answers, in this period.',
      handBacks: 'How often institutions said that a complaint is not theirs, in this period.',
      satisfaction: "Share of citizens' ratings from 3 to 5, in this period.",
    },
    whatIsThis: 'What does this mean?',
    openList: 'Open the list',
    days: (days) => (days === '1' ? '1 day' : `${days} days`),
  },
);
