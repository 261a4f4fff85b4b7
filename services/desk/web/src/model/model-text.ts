import { catalogue } from '../language/catalogue.js';
import type { Model } from '../api/learning.js';

interface ModelText {
  readonly title: string;
  readonly hint: string;
  readonly train: string;
  readonly training: (percent: number) => string;
  readonly trainingAsked: string;
  readonly noModel: string;
  readonly noModelHint: (complaints: string) => string;
  readonly serving: (version: number) => string;
  readonly since: (when: string) => string;
  readonly accuracy: string;
  readonly threshold: string;
  readonly coverage: string;
  readonly precision: string;
  readonly heldBack: string;
  readonly trainedOn: string;
  readonly trainedOnOf: (texts: string, owners: string) => string;
  readonly reliability: string;
  readonly reliabilityHint: string;
  readonly said: string;
  readonly cases: string;
  readonly wasRight: string;
  readonly confusions: string;
  readonly drift: string;
  readonly driftHint: string;
  readonly notYet: string;
  readonly driftOf: Readonly<Record<'confidence' | 'unseen' | 'hand-backs', string>>;
  readonly moved: string;
  readonly shadow: string;
  readonly noShadow: string;
  readonly shadowOf: (version: number) => string;
  readonly mayServe: string;
  readonly hindrances: Readonly<Record<string, string>>;
  readonly seen: string;
  readonly known: string;
  readonly shadowRight: string;
  readonly presentRight: string;
  readonly models: string;
  readonly version: string;
  readonly state: string;
  readonly states: Readonly<Record<Model['state'], string>>;
  readonly trainedAt: string;
  readonly action: string;
  readonly serve: string;
  readonly rollBack: string;
  readonly serves: (version: number) => string;
}

export const modelText = catalogue<ModelText>(
  {
    title: 'Model',
    hint: 'Apa yang dipelajari sistem dari keputusan petugas, dan apa yang boleh diputuskannya sendiri.',
    train: 'Latih sekarang',
    training: (percent) => `Sedang dilatih… ${percent}%`,
    trainingAsked: 'Pelatihan dimulai.',
    noModel: 'Belum ada model yang bertugas',
    noModelHint: (complaints) => `Sistem memutuskan dengan katalog saja. Sudah ada contoh dari ${complaints} aduan.`,
    serving: (version) => `Model ${version} bertugas`,
    since: (when) => `sejak ${when}`,
    accuracy: 'Tepat',
    threshold: 'Memutuskan sendiri di atas',
    coverage: 'Diputuskan sendiri',
    precision: 'Tepat di antaranya',
    heldBack: 'Diukur pada aduan terbaru',
    trainedOn: 'Dilatih pada',
    trainedOnOf: (texts, owners) => `${texts} aduan, ${owners} instansi`,
    reliability: 'Kejujuran keyakinan',
    reliabilityHint: 'Bila model mengatakan 80%, sekitar 80% seharusnya tepat.',
    said: 'Keyakinan',
    cases: 'Aduan',
    wasRight: 'Ternyata tepat',
    confusions: 'Yang paling sering tertukar (seharusnya → dikatakan)',
    drift: 'Pergeseran minggu ini',
    driftHint: 'Dibandingkan empat minggu sebelumnya.',
    notYet: 'belum ada',
    driftOf: {
      confidence: 'Rata-rata keyakinan',
      unseen: 'Kata yang belum dikenal',
      'hand-backs': 'Dikembalikan instansi',
    },
    moved: '(bergeser)',
    shadow: 'Model bayangan',
    noShadow: 'Tidak ada. Model baru yang lebih baik akan menilai diam-diam di sini sebelum bertugas.',
    shadowOf: (version) => `Model ${version} menilai diam-diam`,
    mayServe: 'Sudah boleh bertugas.',
    hindrances: {
      'not-better': 'Belum lebih baik daripada yang bertugas.',
      'not-precise': 'Belum pernah cukup yakin.',
      'not-seen-enough': 'Belum cukup lama menilai.',
      'worse-in-shadow': 'Lebih sering salah daripada yang bertugas.',
    },
    seen: 'Aduan dinilai',
    known: 'Sudah diketahui pemiliknya',
    shadowRight: 'Bayangan tepat',
    presentRight: 'Yang bertugas tepat',
    models: 'Semua model',
    version: 'Nomor',
    state: 'Keadaan',
    states: { candidate: 'calon', shadow: 'bayangan', serving: 'bertugas', retired: 'pensiun' },
    trainedAt: 'Dilatih',
    action: 'Tindakan',
    serve: 'Tugaskan',
    rollBack: 'Kembali ke model ini',
    serves: (version) => `Model ${version} sekarang bertugas.`,
  },
  {
    title: 'Model',
    hint: "What the system has learned from officers' decisions, and what it may decide by itself.",
    train: 'Train now',
    training: (percent) => `Training… ${percent}%`,
    trainingAsked: 'The training begins.',
    noModel: 'No model serves yet',
    noModelHint: (complaints) =>
      `The system decides by the catalogue alone. There are examples of ${complaints} complaints.`,
    serving: (version) => `Model ${version} serves`,
    since: (when) => `since ${when}`,
    accuracy: 'Right',
    threshold: 'Decides alone above',
    coverage: 'Decided alone',
    precision: 'Right among these',
    heldBack: 'Measured on latest complaints',
    trainedOn: 'Trained on',
    trainedOnOf: (texts, owners) => `${texts} complaints, ${owners} institutions`,
    reliability: 'Honesty of its confidence',
    reliabilityHint: 'Where the model says 80%, about 80% should be right.',
    said: 'Confidence',
    cases: 'Complaints',
    wasRight: 'Turned out right',
    confusions: 'Most often mistaken (should be → said)',
    drift: 'Drift this week',
    driftHint: 'Against the four weeks before.',
    notYet: 'none yet',
    driftOf: { confidence: 'Mean confidence', unseen: 'Unseen words', 'hand-backs': 'Handed back' },
    moved: '(has moved)',
    shadow: 'Shadow model',
    noShadow: 'None. A new model that is better looks on here, unheard, before it serves.',
    shadowOf: (version) => `Model ${version} looks on`,
    mayServe: 'It may serve now.',
    hindrances: {
      'not-better': 'It is not better than the one that serves.',
      'not-precise': 'It was never sure enough.',
      'not-seen-enough': 'It has not looked on for long enough.',
      'worse-in-shadow': 'It was wrong more often than the one that serves.',
    },
    seen: 'Complaints seen',
    known: 'Owner known by now',
    shadowRight: 'Shadow right',
    presentRight: 'Serving one right',
    models: 'All models',
    version: 'Number',
    state: 'State',
    states: { candidate: 'candidate', shadow: 'shadow', serving: 'serves', retired: 'retired' },
    trainedAt: 'Trained',
    action: 'Action',
    serve: 'Let it serve',
    rollBack: 'Roll back to this',
    serves: (version) => `Model ${version} serves now.`,
  },
);
