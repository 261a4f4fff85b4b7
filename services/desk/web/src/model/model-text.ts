import { catalogue } from '../language/catalogue.js';
import type { Model } from '../api/learning.js';

interface Accuracies {
  readonly rows: string;
  readonly itself: string;
  readonly present: string;
}

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
  readonly wasRight: string;
  readonly rightOf: (share: string, complaints: string) => string;
  readonly confusions: string;
  readonly confusionsOf: (model: string) => string;
  readonly takenFor: (right: string, said: string) => string;
  readonly nobody: string;
  readonly drift: string;
  readonly driftHint: string;
  readonly notYet: string;
  readonly driftOf: Readonly<Record<'confidence' | 'unseen' | 'hand-backs', string>>;
  readonly moved: string;
  readonly shadow: string;
  readonly noShadow: string;
  readonly shadowOf: (version: number) => string;
  readonly release: (version: number) => string;
  readonly wait: (seen: string, least: string) => string;
  readonly keep: (why: string) => string;
  readonly againstNone: (rows: string, itself: string) => string;
  readonly against: Readonly<Record<'better' | 'as-good' | 'not-better', (of: Accuracies) => string>>;
  readonly gainedAndLost: (gained: string, lost: string) => string;
  readonly knowsNew: (owners: string) => string;
  readonly figuresBeside: string;
  readonly servingOf: (version: number) => string;
  readonly shadowModel: (version: number) => string;
  readonly difference: string;
  readonly points: (by: string) => string;
  readonly ownersKnown: string;
  readonly getBetter: string;
  readonly getWorse: string;
  readonly newOwners: string;
  readonly formerOwners: string;
  readonly ownerBeside: (owner: string, right: { was: string; becomes: string; of: string }) => string;
  readonly live: string;
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
    wasRight: 'Ternyata tepat',
    rightOf: (share, complaints) => `${share} dari ${complaints} aduan`,
    confusions: 'Yang paling sering tertukar',
    confusionsOf: (model) => `Yang paling sering tertukar: ${model}`,
    takenFor: (right, said) => `milik ${right}, dikira milik ${said}`,
    nobody: 'tidak seorang pun',
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
    release: (version) => `Model ${version} boleh dilepas untuk bertugas.`,
    wait: (seen, least) => `Tunggu dahulu: baru ${seen} dari ${least} aduan yang dinilainya diam-diam.`,
    keep: (why) => `Jangan dilepas. ${why}`,
    againstNone: (rows, itself) =>
      `Belum ada model yang bertugas; pada ${rows} aduan terbaru model ini tepat ${itself}.`,
    against: {
      better: ({ rows, itself, present }) =>
        `Pada ${rows} aduan terbaru yang sama model ini lebih tepat: ${itself}, yang bertugas ${present}.`,
      'as-good': ({ rows, itself, present }) =>
        `Pada ${rows} aduan terbaru yang sama keduanya sama baiknya, bedanya tak lebih dari kebetulan: ${itself}, yang bertugas ${present}.`,
      'not-better': ({ rows, itself, present }) =>
        `Pada ${rows} aduan terbaru yang sama model ini tidak lebih tepat: ${itself}, yang bertugas ${present}.`,
    },
    gainedAndLost: (gained, lost) => `${gained} aduan menjadi benar, ${lost} menjadi salah.`,
    knowsNew: (owners) => `Model ini mengenal ${owners} instansi baru.`,
    figuresBeside: 'Kedua model berdampingan',
    servingOf: (version) => `Model ${version} (bertugas)`,
    shadowModel: (version) => `Model ${version} (bayangan)`,
    difference: 'Selisih',
    points: (by) => `${by} poin`,
    ownersKnown: 'Instansi yang dikenal',
    getBetter: 'Menjadi lebih baik',
    getWorse: 'Menjadi lebih buruk',
    newOwners: 'Instansi yang baru dikenal',
    formerOwners: 'Instansi yang tidak dikenal lagi',
    ownerBeside: (owner, { was, becomes, of }) => `${owner}: ${was} → ${becomes} tepat dari ${of} aduan`,
    live: 'Sejak menilai diam-diam',
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
    wasRight: 'Turned out right',
    rightOf: (share, complaints) => `${share} of ${complaints} complaints`,
    confusions: 'Most often mistaken',
    confusionsOf: (model) => `Most often mistaken: ${model}`,
    takenFor: (right, said) => `of ${right}, taken for one of ${said}`,
    nobody: 'nobody',
    drift: 'Drift this week',
    driftHint: 'Against the four weeks before.',
    notYet: 'none yet',
    driftOf: { confidence: 'Mean confidence', unseen: 'Unseen words', 'hand-backs': 'Handed back' },
    moved: '(has moved)',
    shadow: 'Shadow model',
    noShadow: 'None. A new model that is better looks on here, unheard, before it serves.',
    shadowOf: (version) => `Model ${version} looks on`,
    release: (version) => `Model ${version} may be released to serve.`,
    wait: (seen, least) => `Wait: it has looked at ${seen} of ${least} complaints so far.`,
    keep: (why) => `Do not release it. ${why}`,
    againstNone: (rows, itself) =>
      `No model serves yet; on the latest ${rows} complaints this one is right in ${itself}.`,
    against: {
      better: ({ rows, itself, present }) =>
        `On the same latest ${rows} complaints it is right more often: ${itself}, the serving one ${present}.`,
      'as-good': ({ rows, itself, present }) =>
        `On the same latest ${rows} complaints both are as good, no further apart than chance: ${itself}, the serving one ${present}.`,
      'not-better': ({ rows, itself, present }) =>
        `On the same latest ${rows} complaints it is not right more often: ${itself}, the serving one ${present}.`,
    },
    gainedAndLost: (gained, lost) => `${gained} complaints become right, ${lost} become wrong.`,
    knowsNew: (owners) => `New institutions that it knows: ${owners}.`,
    figuresBeside: 'Both models side by side',
    servingOf: (version) => `Model ${version} (serves)`,
    shadowModel: (version) => `Model ${version} (shadow)`,
    difference: 'Difference',
    points: (by) => `${by} points`,
    ownersKnown: 'Institutions known',
    getBetter: 'Becomes better',
    getWorse: 'Becomes worse',
    newOwners: 'Institutions newly known',
    formerOwners: 'Institutions no longer known',
    ownerBeside: (owner, { was, becomes, of }) => `${owner}: ${was} → ${becomes} right of ${of} complaints`,
    live: 'Since it looks on',
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
