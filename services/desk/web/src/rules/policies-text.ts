import type { EmergencyKind, FigureKind, Threshold } from '../api/policies.js';
import { catalogue } from '../language/catalogue.js';

interface PoliciesText {
  readonly title: string;
  readonly hint: string;
  readonly threshold: string;
  readonly thresholdHint: (least: string) => string;
  readonly present: (share: string) => string;
  readonly heldBack: (amount: string, model: number, present: string) => string;
  readonly measured: (right: string, count: string, share: string) => string;
  readonly notMeasured: string;
  readonly noSteps: string;
  readonly measuredAt: (when: string) => string;
  readonly newThreshold: string;
  readonly from: string;
  readonly set: string;
  readonly undo: string;
  readonly steps: string;
  readonly headings: readonly [string, string, string, string];
  readonly may: Readonly<Record<'yes' | 'no', string>>;
  readonly log: string;
  readonly logLine: (amount: string, who: string, when: string) => string;
  readonly byModel: (version: number) => string;
  readonly you: string;
  readonly another: string;
  readonly shipped: string;
  readonly standings: Readonly<Record<Threshold['standing'], string>>;
  readonly figures: string;
  readonly figuresHint: string;
  readonly figure: string;
  readonly figureKinds: Readonly<Record<FigureKind, { readonly name: string; readonly hint: string }>>;
  readonly newAmount: string;
  readonly setFigure: string;
  readonly figureLog: string;
  readonly emergency: string;
  readonly emergencyHint: string;
  readonly kinds: Readonly<Record<EmergencyKind, string>>;
  readonly everywhere: string;
  readonly kind: string;
  readonly region: string;
  readonly regionHint: string;
  readonly regionSearch: string;
  readonly noRegion: string;
  readonly name: string;
  readonly number: string;
  readonly save: string;
  readonly end: (name: string) => string;
  readonly former: string;
  readonly restore: (name: string) => string;
  readonly endIt: string;
  readonly restoreIt: string;
  readonly since: (who: string, when: string) => string;
  readonly saved: string;
}

export const policiesText = catalogue<PoliciesText>(
  {
    title: 'Ketentuan',
    hint: 'Yang ditetapkan pejabat: ketentuan tetap, ambang keyakinan, dan nomor darurat.',
    threshold: 'Ambang keputusan tanpa petugas',
    thresholdHint: (least) =>
      `Di atas keyakinan ini aduan disalurkan langsung; di bawahnya petugas triase memutuskan. Ambang hanya boleh diturunkan bila sedikitnya ${least} keputusan di atasnya terbukti benar.`,
    present: (share) => `Sekarang ${share}`,
    heldBack: (amount, model, present) =>
      `Ambang ${amount} dari hasil pelatihan model ${model} diukur untuk model atau aturan yang lain daripada yang kini memutuskan, jadi yang berlaku ${present} sampai pelatihan berikutnya.`,
    measured: (right, count, share) => `${right} dari ${count} terbukti benar (${share})`,
    notMeasured: 'belum ada yang terbukti',
    measuredAt: (when) => `Diukur ${when} dari keputusan yang pemiliknya sudah diketahui.`,
    newThreshold: 'Ambang baru (%)',
    from: 'Berlaku mulai (WIB)',
    set: 'Tetapkan ambang',
    undo: 'Batalkan',
    steps: 'Ketepatan terukur menurut ambang',
    noSteps: 'Belum ada keputusan yang pemiliknya terbukti. Setelah aduan dijawab tuntas, ketepatannya tampil di sini.',
    headings: ['Ambang', 'Diputuskan langsung', 'Terbukti benar', 'Boleh ditetapkan'],
    may: { yes: 'ya', no: 'belum' },
    log: 'Riwayat ambang',
    logLine: (amount, who, when) => `${amount} · ${who} · mulai ${when}`,
    byModel: (version) => `hasil pelatihan model ${version}`,
    you: 'Anda',
    another: 'pejabat lain',
    shipped: 'bawaan',
    standings: { active: 'berlaku', planned: 'akan berlaku', past: 'tidak berlaku lagi', undone: 'dibatalkan' },
    figures: 'Angka lain yang dipakai router',
    figuresHint:
      'Berlaku untuk aduan yang diputuskan sesudahnya. Putusan lama tetap dapat diulang dengan angka pada saatnya.',
    figure: 'Angka',
    figureKinds: {
      'cold-above': {
        name: 'Ambang bawaan',
        hint: 'Dipakai selama belum ada ambang yang ditetapkan atau diukur. Hanya turun bila terbukti.',
      },
      choice: {
        name: 'Keyakinan pada pilihan pelapor',
        hint: 'Seberapa yakin bila pelapor memilih sendiri dan isinya tidak membantah.',
      },
      contradiction: {
        name: 'Membantah pilihan pelapor',
        hint: 'Instansi lain yang semungkin ini membuat petugas triase yang memutuskan.',
      },
      'question-together': {
        name: 'Layak ditanyakan: berdua',
        hint: 'Pelapor ditanya hanya bila dua instansi teratas bersama-sama sedikitnya semungkin ini.',
      },
      'question-second': {
        name: 'Layak ditanyakan: yang kedua',
        hint: 'Pelapor ditanya hanya bila instansi kedua sedikitnya semungkin ini.',
      },
    },
    newAmount: 'Nilai baru (%)',
    setFigure: 'Tetapkan angka',
    figureLog: 'Riwayat angka',
    emergency: 'Nomor darurat',
    emergencyHint:
      'Disebutkan seketika kepada pelapor yang tampak dalam bahaya. Nomor daerah didahulukan dari nomor nasional.',
    kinds: {
      emergency: 'Umum',
      police: 'Kejahatan',
      ambulance: 'Medis',
      fire: 'Kebakaran',
      rescue: 'Pencarian dan pertolongan',
      disaster: 'Bencana',
      'women-and-children': 'Perempuan dan anak',
      electricity: 'Listrik',
    },
    everywhere: 'Seluruh Indonesia',
    kind: 'Jenis bahaya',
    region: 'Wilayah',
    regionHint: 'Provinsi, kabupaten, atau kota. Kosong: seluruh Indonesia.',
    regionSearch: 'Ketik nama wilayah',
    noRegion: 'Tidak ada provinsi, kabupaten, atau kota dengan nama itu',
    name: 'Nama yang dibaca pelapor',
    number: 'Nomor',
    save: 'Simpan nomor',
    end: (name) => `Hapus nomor ${name}`,
    former: 'Nomor sebelumnya',
    restore: (name) => `Berlakukan lagi ${name}`,
    endIt: 'Hapus',
    restoreIt: 'Berlakukan lagi',
    since: (who, when) => `${who}, ${when}`,
    saved: 'Tersimpan, berlaku sekarang.',
  },
  {
    title: 'Rules',
    hint: 'What officials decree: standing rules, how sure the hub must be, and emergency numbers.',
    threshold: 'Threshold for deciding without a person',
    thresholdHint: (least) =>
      `Above this confidence a complaint goes straight to its owner; below it the triage desk decides. It may only be lowered where at least ${least} of the decisions above it proved right.`,
    present: (share) => `Now ${share}`,
    heldBack: (amount, model, present) =>
      `The threshold of ${amount} from the training of model ${model} was measured for another model or other rules than decide now, so ${present} holds until the next training.`,
    measured: (right, count, share) => `${right} of ${count} proved right (${share})`,
    notMeasured: 'nothing proved yet',
    measuredAt: (when) => `Measured ${when} on decisions whose owner is known by now.`,
    newThreshold: 'New threshold (%)',
    from: 'In force from (WIB)',
    set: 'Set the threshold',
    undo: 'Undo',
    steps: 'Measured precision by threshold',
    noSteps:
      'Of no decision the owner is proved yet. Once complaints are answered for good, how right they were stands here.',
    headings: ['Threshold', 'Decided alone', 'Proved right', 'May be set'],
    may: { yes: 'yes', no: 'not yet' },
    log: 'Thresholds so far',
    logLine: (amount, who, when) => `${amount} · ${who} · from ${when}`,
    byModel: (version) => `training of model ${version}`,
    you: 'you',
    another: 'another official',
    shipped: 'shipped',
    standings: { active: 'in force', planned: 'will be in force', past: 'no longer in force', undone: 'undone' },
    figures: 'Other figures of the router',
    figuresHint:
      'In force for what is decided from then on. Old decisions can be made again with the figures of their moment.',
    figure: 'Figure',
    figureKinds: {
      'cold-above': {
        name: 'Threshold as shipped',
        hint: 'In force while none was set or measured. It is lowered on proof only.',
      },
      choice: {
        name: 'Trust in the choice of the citizen',
        hint: 'How sure we are where citizens choose and the text does not contradict.',
      },
      contradiction: {
        name: 'Contradicts the choice',
        hint: 'Where another institution is so probable, the triage desk decides.',
      },
      'question-together': {
        name: 'Worth a question: both',
        hint: 'Citizens are asked only where the first two institutions together are at least this probable.',
      },
      'question-second': {
        name: 'Worth a question: the second',
        hint: 'Citizens are asked only where the second institution is at least this probable.',
      },
    },
    newAmount: 'New value (%)',
    setFigure: 'Set the figure',
    figureLog: 'Figures so far',
    emergency: 'Emergency numbers',
    emergencyHint: 'Told at once to citizens who seem to be in danger. A local number comes before the national one.',
    kinds: {
      emergency: 'General',
      police: 'Crime',
      ambulance: 'Medical',
      fire: 'Fire',
      rescue: 'Search and rescue',
      disaster: 'Disaster',
      'women-and-children': 'Women and children',
      electricity: 'Electricity',
    },
    everywhere: 'All of Indonesia',
    kind: 'Kind of danger',
    region: 'Region',
    regionHint: 'A province, regency or city. Empty: all of Indonesia.',
    regionSearch: 'Type the name of a region',
    noRegion: 'There is no province, regency or city of that name',
    name: 'Name that citizens read',
    number: 'Number',
    save: 'Save the number',
    end: (name) => `Remove the number ${name}`,
    former: 'Former numbers',
    restore: (name) => `Bring back ${name}`,
    endIt: 'Remove',
    restoreIt: 'Bring back',
    since: (who, when) => `${who}, ${when}`,
    saved: 'Saved, in force now.',
  },
);
