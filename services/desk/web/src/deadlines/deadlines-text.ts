import type { CountedBy, DeadlineUnit, Pause } from '../api/rules-of-time.js';
import { catalogue } from '../language/catalogue.js';
import type { Standing } from './policy-of-day.js';

interface DeadlinesText {
  readonly title: string;
  readonly hint: string;
  readonly policies: string;
  readonly policiesHint: string;
  readonly find: string;
  readonly foundNone: string;
  readonly everyClass: string;
  readonly units: Readonly<Record<DeadlineUnit, string>>;
  readonly lasts: Readonly<Record<DeadlineUnit, (amount: string) => string>>;
  readonly countedBy: Readonly<Record<CountedBy, string>>;
  readonly pauses: Readonly<Record<Pause, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly since: (from: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly pausedBy: (what: string) => string;
  readonly neverPaused: string;
  readonly remind: (days: string) => string;
  readonly extended: (days: string) => string;
  readonly ladder: (steps: string) => string;
  readonly rung: (who: string, days: string) => string;
  readonly showPast: string;
  readonly hidePast: string;
  readonly change: string;
  readonly changeOf: (stage: string) => string;
  readonly fields: Readonly<
    Record<
      | 'class'
      | 'amount'
      | 'unit'
      | 'remindBefore'
      | 'extension'
      | 'calendar'
      | 'pausedBy'
      | 'ladder'
      | 'effectiveFrom'
      | 'effectiveTo'
      | 'source',
      string
    >
  >;
  readonly ladderHint: string;
  readonly rungsInOrder: string;
  readonly effectiveToHint: string;
  readonly sourceHint: string;
  readonly endsTooEarly: string;
  readonly effect: string;
  readonly chooseDay: string;
  readonly holds: (from: string) => string;
  readonly holdsUntil: (from: string, to: string) => string;
  readonly corrects: (what: string) => string;
  readonly instead: (what: string) => string;
  readonly insteadOfNone: string;
  readonly recounts: string;
  readonly recountsNone: string;
  readonly stale: string;
  readonly staleNow: (what: string) => string;
  readonly save: string;
  readonly notSaved: string;
  readonly saved: (from: string) => string;
  readonly add: string;
  readonly addTo: (stage: string) => string;
  readonly everyClassHas: string;
  readonly written: (author: string, when: string) => string;
  readonly writtenBefore: string;
}

export const deadlinesText = catalogue<DeadlinesText>(
  {
    title: 'Aturan waktu',
    hint: 'Berapa lama setiap tahap boleh berlangsung, dan hari apa saja kantor tutup.',
    policies: 'Tenggat',
    policiesHint: 'Setiap tenggat memakai aturan pada hari ia mulai berjalan, dihitung menurut zona waktu instansinya.',
    find: 'Cari tenggat',
    foundNone: 'Tidak ada tenggat seperti itu.',
    everyClass: 'Semua jenis aduan',
    units: { 'working-day': 'hari kerja', 'calendar-day': 'hari kalender', hour: 'jam' },
    lasts: {
      'working-day': (amount) => `${amount} hari kerja`,
      'calendar-day': (amount) => `${amount} hari kalender`,
      hour: (amount) => `${amount} jam`,
    },
    countedBy: { national: 'Kalender nasional', institution: 'Kalender dan jam kerja instansi' },
    pauses: { clarification: 'Klarifikasi pelapor', postponement: 'Penundaan oleh instansi' },
    standings: { active: 'berlaku', planned: 'akan berlaku', past: 'tidak berlaku lagi' },
    since: (from) => `Sejak ${from}`,
    between: (from, to) => `${from} sampai sebelum ${to}`,
    pausedBy: (what) => `Berhenti selama: ${what}`,
    neverPaused: 'Tidak pernah berhenti',
    remind: (days) => `Diingatkan ${days} hari kerja sebelumnya`,
    extended: (days) => `Dapat diperpanjang sekali, ${days}`,
    ladder: (steps) => `Bila lewat: ${steps}`,
    rung: (who, days) => `${who} (hari kerja ke-${days})`,
    showPast: 'Tampilkan yang tidak berlaku lagi',
    hidePast: 'Sembunyikan yang tidak berlaku lagi',
    change: 'Ubah',
    changeOf: (stage) => `Ubah ${stage}`,
    fields: {
      class: 'Jenis aduan',
      amount: 'Lama',
      unit: 'Satuan',
      remindBefore: 'Diingatkan (hari kerja sebelumnya)',
      extension: 'Perpanjangan, satu kali',
      calendar: 'Dihitung menurut',
      pausedBy: 'Berhenti selama',
      ladder: 'Bila lewat, siapa diberi tahu',
      effectiveFrom: 'Berlaku mulai',
      effectiveTo: 'Sampai sebelum',
      source: 'Dasar hukum',
    },
    ladderHint: 'Pada hari kerja keberapa sesudah jatuh tempo. Kosong: tidak diberi tahu.',
    rungsInOrder: 'Setiap jenjang harus lebih lambat daripada jenjang sebelumnya.',
    effectiveToHint: 'Kosong: sampai ada aturan baru.',
    sourceHint: 'Dibaca petugas pada riwayat setiap aduan yang tenggatnya bergeser.',
    endsTooEarly: 'Harus sesudah hari mulai berlaku.',
    effect: 'Akibatnya',
    chooseDay: 'Pilih hari mulai berlaku untuk melihat akibatnya.',
    holds: (from) => `Berlaku bagi tenggat yang mulai berjalan sejak ${from}.`,
    holdsUntil: (from, to) => `Berlaku bagi tenggat yang mulai berjalan sejak ${from} sampai sebelum ${to}.`,
    corrects: (what) => `Memperbaiki aturan yang sudah tercatat untuk hari itu: ${what}.`,
    instead: (what) => `Menggantikan: ${what}. Yang mulai sebelum hari itu tetap memakainya.`,
    insteadOfNone: 'Sebelumnya tidak ada aturan untuk ini.',
    recounts: 'Tenggat terbuka yang mulai sejak hari itu dihitung ulang; yang sudah selesai tetap.',
    recountsNone: 'Tenggat yang sedang berjalan tidak berubah.',
    stale: 'Sudah diubah orang lain sejak Anda buka',
    staleNow: (what) => `Kini tercatat: ${what}. Isian Anda tetap di sini; simpan lagi untuk menggantinya.`,
    save: 'Simpan aturan',
    notSaved: 'Belum tersimpan',
    saved: (from) => `Tersimpan, berlaku mulai ${from}.`,
    add: 'Tambah untuk jenis lain',
    addTo: (stage) => `Tambah untuk jenis lain: ${stage}`,
    everyClassHas: 'Setiap jenis sudah punya aturannya sendiri.',
    written: (author, when) => `Ditulis ${author}, ${when}`,
    writtenBefore: 'Ditulis sebelumnya',
  },
  {
    title: 'Rules of time',
    hint: 'How long each stage may take, and on which days offices are closed.',
    policies: 'Deadlines',
    policiesHint: 'Every deadline keeps the rule of the day it starts, counted in the time zone of its institution.',
    find: 'Find a deadline',
    foundNone: 'There is no such deadline.',
    everyClass: 'Every class',
    units: { 'working-day': 'working days', 'calendar-day': 'calendar days', hour: 'hours' },
    lasts: {
      'working-day': (amount) => (amount === '1' ? '1 working day' : `${amount} working days`),
      'calendar-day': (amount) => (amount === '1' ? '1 calendar day' : `${amount} calendar days`),
      hour: (amount) => (amount === '1' ? '1 hour' : `${amount} hours`),
    },
    countedBy: { national: 'National calendar', institution: "The institution's calendar and hours" },
    pauses: { clarification: "Citizen's clarification", postponement: 'Postponement by the institution' },
    standings: { active: 'in force', planned: 'will be in force', past: 'no longer in force' },
    since: (from) => `Since ${from}`,
    between: (from, to) => `${from} until before ${to}`,
    pausedBy: (what) => `Pauses during: ${what}`,
    neverPaused: 'Never pauses',
    remind: (days) => (days === '1' ? 'Reminder 1 working day before' : `Reminder ${days} working days before`),
    extended: (days) => `May be extended once, by ${days}`,
    ladder: (steps) => `When passed: ${steps}`,
    rung: (who, days) => `${who} (working day ${days})`,
    showPast: 'Show what is no longer in force',
    hidePast: 'Hide what is no longer in force',
    change: 'Change',
    changeOf: (stage) => `Change ${stage}`,
    fields: {
      class: 'Class of complaints',
      amount: 'Length',
      unit: 'Unit',
      remindBefore: 'Reminder (working days before)',
      extension: 'Extension, once',
      calendar: 'Counted by',
      pausedBy: 'Pauses during',
      ladder: 'Who is told when it has passed',
      effectiveFrom: 'In force from',
      effectiveTo: 'Until before',
      source: 'Regulation',
    },
    ladderHint: 'On which working day after the due day. Empty: not told.',
    rungsInOrder: 'Each rung must be told later than the one before.',
    effectiveToHint: 'Empty: until there is another rule.',
    sourceHint: 'Officers read it in the history of every complaint whose deadline moves.',
    endsTooEarly: 'Must be after the day it comes into force.',
    effect: 'What this does',
    chooseDay: 'Choose from which day it is in force to see what it does.',
    holds: (from) => `Holds for deadlines that start on ${from} or later.`,
    holdsUntil: (from, to) => `Holds for deadlines that start from ${from} until before ${to}.`,
    corrects: (what) => `Corrects the rule that is recorded for that day: ${what}.`,
    instead: (what) => `Takes the place of: ${what}. What starts before that day keeps it.`,
    insteadOfNone: 'There was no rule for this before.',
    recounts: 'Open deadlines that started since that day are counted anew; those that ended stay.',
    recountsNone: 'Deadlines that are running do not change.',
    stale: 'Somebody has changed it since you opened it',
    staleNow: (what) => `Recorded now: ${what}. What you wrote is still here; save again to replace it.`,
    save: 'Save the rule',
    notSaved: 'Not saved yet',
    saved: (from) => `Saved, in force from ${from}.`,
    add: 'Add for another class',
    addTo: (stage) => `Add for another class: ${stage}`,
    everyClassHas: 'Every class has a rule of its own.',
    written: (author, when) => `Written by ${author}, ${when}`,
    writtenBefore: 'Written before',
  },
);
