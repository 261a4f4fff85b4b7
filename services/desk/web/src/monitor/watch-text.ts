import { catalogue } from '../language/catalogue.js';
import type { ListFigure, StageName } from './list-figures.js';
import type { MonitorView } from './watch-address.js';

interface WatchText {
  readonly views: Readonly<Record<MonitorView, string>>;
  readonly viewsLabel: string;
  readonly wholePart: string;
  readonly backTo: (name: string) => string;
  readonly period: string;
  readonly periods: (weeks: number) => string;
  readonly unknown: string;
  readonly csv: string;
  readonly exported: string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly institution: string;
  readonly league: string;
  readonly leagueAbout: string;
  readonly trend: string;
  readonly ageing: string;
  readonly ageingAbout: string;
  readonly ages: readonly string[];
  readonly heat: string;
  readonly heatAbout: string;
  readonly ofInTime: (inTime: string, all: string) => string;
  readonly season: string;
  readonly seasonAbout: string;
  readonly week: string;
  readonly opened: string;
  readonly answered: string;
  readonly handedBack: string;
  readonly forecast: string;
  readonly forecastAbout: string;
  readonly forecastMembers: string;
  readonly day: string;
  readonly due: string;
  readonly expected: string;
  readonly bounces: string;
  readonly bouncesAbout: string;
  readonly from: string;
  readonly to: string;
  readonly times: string;
  readonly stages: string;
  readonly stagesAbout: string;
  readonly stage: Readonly<Record<StageName, string>>;
  readonly stageColumn: string;
  readonly measured: string;
  readonly median: string;
  readonly nineInTen: string;
  readonly standard: string;
  readonly classes: string;
  readonly classesAbout: string;
  readonly class: string;
  readonly lists: Readonly<Record<ListFigure, string>>;
  readonly complaint: string;
  readonly backToView: string;
  readonly showAll: (rows: string) => string;
  readonly showFirst: (rows: number) => string;
}

export const watchText = catalogue<WatchText>(
  {
    views: {
      overview: 'Ringkasan',
      load: 'Beban',
      weeks: 'Ketepatan per pekan',
      forecast: 'Perkiraan',
      bounces: 'Pengalihan',
      stages: 'Lama tahap',
      topics: 'Topik',
      classes: 'Jenis',
      map: 'Peta',
      digests: 'Ikhtisar',
    },
    viewsLabel: 'Tampilan pemantauan',
    wholePart: 'Seluruh instansi',
    backTo: (name) => `Kembali ke ${name}`,
    period: 'Rentang',
    periods: (weeks) => `${weeks} pekan`,
    unknown: '–',
    csv: 'CSV',
    exported: 'Tabel diunduh.',
    nothing: 'Belum ada angka',
    nothingHint: 'Dalam rentang ini belum ada yang dapat dihitung.',
    institution: 'Instansi',
    league: 'Peringkat instansi',
    leagueAbout: 'Yang paling banyak lewat waktu di atas. Nama membuka isinya.',
    trend: 'Arah',
    ageing: 'Umur aduan terbuka',
    ageingAbout: 'Berapa lama aduan yang masih terbuka sudah berada di instansi.',
    ages: ['≤ 5 hari', '6–14 hari', '15–30 hari', '31–60 hari', '> 60 hari'],
    heat: 'Ketepatan waktu per pekan',
    heatAbout:
      'Bagian jawaban akhir yang tepat waktu, tiap instansi dan pekan; yang paling kurang tepat waktu di atas.',
    ofInTime: (inTime, all) => `${inTime} dari ${all} tepat waktu`,
    season: 'Beban per pekan',
    seasonAbout: 'Aduan yang masuk, dan sebanyak apa yang dijawab pada pekan yang sama.',
    week: 'Pekan',
    opened: 'Masuk',
    answered: 'Dijawab',
    handedBack: 'Dikembalikan',
    forecast: 'Perkiraan keterlambatan, 10 hari kerja',
    forecastAbout:
      'Yang jatuh tempo tiap hari, dan berapa yang mungkin terlambat bila kebiasaan tiga bulan terakhir berlanjut.',
    forecastMembers: 'Perkiraan per instansi',
    day: 'Hari',
    due: 'Jatuh tempo',
    expected: 'Mungkin terlambat',
    bounces: 'Siapa mengalihkan ke siapa',
    bouncesAbout:
      'Aduan yang dikembalikan satu instansi lalu disalurkan ke instansi lain. Gambar memuat 12 arus terbesar, tabel memuat semuanya.',
    from: 'Dari',
    to: 'Ke',
    times: 'Kali',
    stages: 'Lama tiap tahap',
    stagesAbout:
      'Waktu kerja (24 jam per hari kerja): separuh selesai dalam median, sembilan dari sepuluh dalam P90. Standar menurut aturan hari ini; beberapa bila tergantung jenis.',
    stage: {
      'finding-the-owner': 'Mencari pemilik',
      verification: 'Verifikasi',
      'first-response': 'Respons pertama',
      resolution: 'Penyelesaian',
      closing: 'Dari jawaban sampai tutup',
    },
    stageColumn: 'Tahap',
    measured: 'Diukur',
    median: 'Median',
    nineInTen: 'P90',
    standard: 'Standar',
    classes: 'Jenis aduan',
    classesAbout: 'Masuk dan dijawab dalam rentang ini; terbuka sekarang.',
    class: 'Jenis',
    lists: {
      open: 'Aduan terbuka',
      overdue: 'Aduan lewat waktu',
      due: 'Akan jatuh tempo',
      'due-within-day': 'Jatuh tempo dalam 24 jam',
      opened: 'Aduan masuk',
      answered: 'Aduan dijawab',
      'in-time': 'Dijawab tepat waktu',
      late: 'Dijawab terlambat',
      bounced: 'Dialihkan ke instansi lain',
      'handed-back': 'Dikembalikan',
      reopened: 'Dibuka kembali',
      rated: 'Dinilai pelapor',
      content: 'Dinilai baik',
      discontent: 'Dinilai buruk',
      took: 'Lama tahap',
    },
    complaint: 'Aduan',
    backToView: 'Kembali',
    showAll: (rows) => `Tampilkan semua ${rows} baris`,
    showFirst: (rows) => `Tampilkan ${rows} teratas saja`,
  },
  {
    views: {
      overview: 'Overview',
      load: 'Load',
      weeks: 'On time by week',
      forecast: 'Forecast',
      bounces: 'Hand-overs',
      stages: 'Stages',
      topics: 'Topics',
      classes: 'Classes',
      map: 'Map',
      digests: 'Digests',
    },
    viewsLabel: 'Views of the monitor',
    wholePart: 'All institutions',
    backTo: (name) => `Back to ${name}`,
    period: 'Period',
    periods: (weeks) => `${weeks} weeks`,
    unknown: '–',
    csv: 'CSV',
    exported: 'The table has been downloaded.',
    nothing: 'No figures yet',
    nothingHint: 'Nothing in this period can be counted yet.',
    institution: 'Institution',
    league: 'Institutions ranked',
    leagueAbout: 'The most overdue come first. A name opens what is inside.',
    trend: 'Trend',
    ageing: 'Age of open complaints',
    ageingAbout: 'For how long what is still open has been with the institution.',
    ages: ['≤ 5 days', '6–14 days', '15–30 days', '31–60 days', '> 60 days'],
    heat: 'On time by week',
    heatAbout: 'Share of final answers given in time, by institution and week; the least in time come first.',
    ofInTime: (inTime, all) => `${inTime} of ${all} in time`,
    season: 'Load by week',
    seasonAbout: 'Complaints that came in, and how many were answered in the same week.',
    week: 'Week',
    opened: 'Came in',
    answered: 'Answered',
    handedBack: 'Handed back',
    forecast: 'Forecast of breaches, 10 working days',
    forecastAbout: 'What falls due each day, and how much may be late if the last three months go on.',
    forecastMembers: 'Forecast by institution',
    day: 'Day',
    due: 'Due',
    expected: 'May be late',
    bounces: 'Who hands on to whom',
    bouncesAbout:
      'Complaints that one institution handed back and that then went to another. The drawing has the 12 largest flows, the table all of them.',
    from: 'From',
    to: 'To',
    times: 'Times',
    stages: 'How long stages take',
    stagesAbout:
      'Working time (24 hours a working day): half are done within the median, nine in ten within P90. The standard is that of today; several where it depends on the class.',
    stage: {
      'finding-the-owner': 'Finding the owner',
      verification: 'Verification',
      'first-response': 'First response',
      resolution: 'Resolution',
      closing: 'From answer to closing',
    },
    stageColumn: 'Stage',
    measured: 'Measured',
    median: 'Median',
    nineInTen: 'P90',
    standard: 'Standard',
    classes: 'Classes of complaint',
    classesAbout: 'Came in and answered in this period; open now.',
    class: 'Class',
    lists: {
      open: 'Open complaints',
      overdue: 'Overdue complaints',
      due: 'Falling due',
      'due-within-day': 'Due within 24 hours',
      opened: 'Complaints that came in',
      answered: 'Complaints answered',
      'in-time': 'Answered in time',
      late: 'Answered late',
      bounced: 'Handed on to another',
      'handed-back': 'Handed back',
      reopened: 'Reopened',
      rated: 'Rated by citizens',
      content: 'Rated well',
      discontent: 'Rated poor',
      took: 'How long a stage took',
    },
    complaint: 'Complaint',
    backToView: 'Back',
    showAll: (rows) => `Show all ${rows} rows`,
    showFirst: (rows) => `Show only the first ${rows}`,
  },
);
