import type { Desk, SetAsideKind, TriageQueue } from '../api/triage.js';
import { catalogue } from '../language/catalogue.js';

interface TriageText {
  readonly title: Readonly<Record<Desk, string>>;
  readonly hint: Readonly<Record<Desk, string>>;
  readonly waiting: (count: string) => string;
  readonly queue: string;
  readonly rest: (count: string) => string;
  readonly place: string;
  readonly since: (when: string) => string;
  readonly erased: string;
  readonly why: string;
  readonly found: string;
  readonly handedBack: (times: number) => string;
  readonly candidates: string;
  readonly noCandidates: string;
  readonly confidence: (percent: string) => string;
  readonly proposed: string;
  readonly other: string;
  readonly chosen: string;
  readonly chooseFirst: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: (least: number) => string;
  readonly decidedAlike: string;
  readonly alikeWentTo: (complaints: string, institution: string) => string;
  readonly alikeStates: (of: { open: string; answered: string; closed: string }) => string;
  readonly asBefore: (complaints: number) => string;
  readonly asProposed: string;
  readonly assign: string;
  readonly asCandidate: string;
  readonly assignTo: (name: string, also: number) => string;
  readonly done: (code: string, name: string) => string;
  readonly taken: string;
  readonly isBeingDecided: string;
  readonly beingDecided: string;
  readonly goneTitle: string;
  readonly goneHint: string;
  readonly toNext: string;
  readonly skip: string;
  readonly emptyTitle: string;
  readonly emptyHint: string;
  readonly queues: string;
  readonly queueNames: Readonly<Record<TriageQueue, string>>;
  readonly owners: string;
  readonly lead: string;
  readonly coOwner: string;
  readonly another: string;
  readonly remove: (name: string) => string;
  readonly similar: (count: number) => string;
  readonly similarAll: string;
  readonly doneMany: (count: number) => string;
  readonly failedOfMany: (which: string) => string;
  readonly outcomeUnknown: string;
  readonly failedWhy: Readonly<Partial<Record<string, string>>>;
  readonly failedOtherwise: string;
  readonly undo: string;
  readonly undone: string;
  readonly tooLate: string;
  readonly undoFailed: string;
  readonly askCitizen: string;
  readonly question: string;
  readonly questionHint: string;
  readonly questionMissing: string;
  readonly questionSuggestions: string;
  readonly ask: string;
  readonly asked: (code: string) => string;
  readonly cancel: string;
  readonly setAside: string;
  readonly setAsideHow: string;
  readonly setAsideKinds: Readonly<Record<SetAsideKind, string>>;
  readonly setAsideReason: string;
  readonly setAsideHint: string;
  readonly setAsideDone: (code: string) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly nothingFound: string;
  readonly nothingFoundHint: string;
  readonly look: string;
  readonly lookWhole: (code: string) => string;
  readonly deskAsked: string;
  readonly citizenWrote: string;
  readonly waitsUntil: (when: string) => string;
  readonly questionStates: Readonly<Record<'answered' | 'lapsed' | 'dropped', string>>;
}

export const triageText = catalogue<TriageText>(
  {
    title: { triage: 'Meja triase', coordinator: 'Keputusan koordinator' },
    hint: {
      triage: 'Aduan yang belum jelas pemiliknya. Tentukan instansi yang wajib menjawab.',
      coordinator: 'Aduan yang dua kali atau lebih dikembalikan. Keputusan Anda mengikat instansi.',
    },
    waiting: (count) => `${count} menunggu`,
    queue: 'Antrean',
    rest: (count) => `dan ${count} lagi sesudah ini`,
    place: 'Tempat',
    since: (when) => `masuk ${when}`,
    erased: 'Isi aduan sudah dihapus atas permintaan pelapor.',
    why: 'Mengapa perlu keputusan, seperti dijelaskan kepada pelapor',
    found: 'Ditemukan dalam aduan',
    handedBack: (times) => `Dikembalikan ${times} kali`,
    candidates: 'Usulan',
    noCandidates: 'Tidak ada usulan. Cari instansinya di bawah.',
    confidence: (percent) => `keyakinan ${percent}`,
    proposed: 'diusulkan instansi yang mengembalikan',
    other: 'Instansi lain, atau layanan',
    chosen: 'dipilih',
    chooseFirst: 'Pilih dahulu instansinya.',
    reason: 'Alasan',
    reasonHint: 'Disimpan bersama keputusan, untuk rekan kerja. Pelapor tidak membacanya.',
    reasonMissing: (least) => `Tulis alasan sedikitnya ${least} huruf.`,
    asCandidate: 'Sesuai usulan sistem.',
    decidedAlike: 'Aduan serupa sebelumnya',
    alikeWentTo: (complaints, institution) => `${complaints} aduan serupa dalam 30 hari menjadi milik ${institution}`,
    alikeStates: ({ open, answered, closed }) => `${open} dikerjakan, ${answered} dijawab, ${closed} selesai`,
    asBefore: (complaints) => `Seperti ${complaints} aduan serupa sebelumnya.`,
    asProposed: 'Sesuai usulan instansi yang mengembalikan.',
    assign: 'Salurkan',
    assignTo: (name, also) => (also === 0 ? `Salurkan ke ${name}` : `Salurkan ${also + 1} aduan ke ${name}`),
    done: (code, name) => `${code} disalurkan ke ${name}.`,
    taken: 'Aduan ini sudah diputuskan orang lain. Antrean dimuat ulang.',
    isBeingDecided: 'sedang diputuskan',
    beingDecided:
      'Sedang diputuskan bersama aduan lain yang serupa. Keputusan itu berlaku dalam beberapa detik, kecuali dibatalkan.',
    goneTitle: 'Aduan ini sudah tidak menunggu',
    goneHint: 'Orang lain baru saja memutuskannya, atau pelapor menariknya.',
    toNext: 'Lanjut ke berikutnya',
    skip: 'Lewati dulu',
    emptyTitle: 'Tidak ada yang menunggu keputusan',
    emptyHint: 'Aduan yang belum jelas pemiliknya muncul di sini dengan sendirinya.',
    queues: 'Antrean meja ini',
    queueNames: {
      'to-decide': 'Perlu diputuskan',
      asked: 'Menunggu pelapor',
      'not-a-complaint': 'Mungkin bukan aduan',
      spam: 'Mungkin spam',
      abuse: 'Mungkin kasar',
    },
    owners: 'Instansi yang dipilih',
    lead: 'utama',
    coOwner: 'ikut menangani',
    another: 'Tambah instansi lain yang ikut menangani',
    remove: (name) => `Hapus ${name}`,
    similar: (count) => `${count} aduan serupa juga menunggu`,
    similarAll: 'Putuskan semuanya sekaligus',
    doneMany: (count) => `${count} aduan akan diputuskan dalam 10 detik.`,
    failedOfMany: (which) => `Tidak ikut diputuskan: ${which}.`,
    outcomeUnknown: 'Belum diketahui apakah semuanya sudah diputuskan. Periksa antreannya.',
    failedWhy: {
      'triage.already-decided': 'sudah diputuskan orang lain atau dicabut',
      'triage.not-found': 'tidak lagi menunggu di meja ini',
      'triage.question-waits': 'pelapornya sudah ditanya',
      'triage.not-assignable': 'instansinya sudah tidak ada',
      'complaint.erased': 'isinya sudah dihapus',
    },
    failedOtherwise: 'tidak dapat dilakukan',
    undo: 'Batalkan',
    undone: 'Keputusan dibatalkan.',
    undoFailed: 'Belum dibatalkan.',
    tooLate: 'Keputusan sudah dijalankan dan tidak dapat dibatalkan.',
    askCitizen: 'Tanya pelapor',
    question: 'Pertanyaan kepada pelapor',
    questionHint: 'Dikirim lewat saluran yang dipakai pelapor. Tenggat meja ini tetap berjalan.',
    questionMissing: 'Tulis pertanyaannya.',
    questionSuggestions: 'Pertanyaan yang sering dipakai',
    ask: 'Kirim pertanyaan',
    asked: (code) => `Pertanyaan untuk ${code} dikirim ke pelapor.`,
    cancel: 'Batal',
    setAside: 'Arsipkan',
    setAsideHow: 'Karena',
    setAsideKinds: {
      archived: 'tidak ada instansi yang perlu menjawab',
      'not-a-complaint': 'bukan aduan',
      spam: 'spam atau iklan',
      abuse: 'hanya makian',
    },
    setAsideReason: 'Alasan untuk pelapor',
    setAsideHint: 'Pelapor membaca alasan ini. Aduannya tidak dihapus.',
    setAsideDone: (code) => `${code} diarsipkan; pelapor diberi tahu alasannya.`,
    search: 'Cari kode aduan di meja ini',
    searchHint: 'Kode aduan',
    nothingFound: 'Tidak ada yang menunggu dengan kode itu',
    nothingFoundHint: 'Mungkin sudah diputuskan, atau kodenya keliru.',
    look: 'Lihat',
    lookWhole: (code) => `Lihat ${code} seluruhnya, di tab baru`,
    deskAsked: 'Meja bertanya',
    citizenWrote: 'Pelapor menulis',
    waitsUntil: (when) => `ditunggu sampai ${when}`,
    questionStates: { answered: 'dijawab', lapsed: 'tidak dijawab', dropped: 'tidak ditunggu lagi' },
  },
  {
    title: { triage: 'Triage desk', coordinator: "Coordinator's decisions" },
    hint: {
      triage: 'Complaints without a clear owner. Decide which institution must answer.',
      coordinator: 'Complaints that were handed back twice or more. Your decision binds the institution.',
    },
    waiting: (count) => `${count} waiting`,
    queue: 'Queue',
    rest: (count) => `and ${count} more after these`,
    place: 'Place',
    since: (when) => `since ${when}`,
    erased: "The content has been erased at the citizen's request.",
    why: 'Why a person must decide, as explained to the citizen',
    found: 'Found in the complaint',
    handedBack: (times) => `Handed back ${times === 1 ? 'once' : `${times} times`}`,
    candidates: 'Candidates',
    noCandidates: 'No candidates. Search the institution below.',
    confidence: (percent) => `confidence ${percent}`,
    proposed: 'proposed by the institution that handed it back',
    other: 'Another institution, or a service',
    chosen: 'chosen',
    chooseFirst: 'Choose the institution first.',
    reason: 'Reason',
    reasonHint: 'Kept with the decision, for colleagues. The citizen does not read it.',
    reasonMissing: (least) => `Write a reason of at least ${least} characters.`,
    asCandidate: 'As proposed by the system.',
    decidedAlike: 'Similar complaints before',
    alikeWentTo: (complaints, institution) => `${complaints} alike went to ${institution} in the last 30 days`,
    alikeStates: ({ open, answered, closed }) => `${open} in work, ${answered} answered, ${closed} closed`,
    asBefore: (complaints) => `As ${complaints} similar complaints before.`,
    asProposed: 'As proposed by the institution that handed it back.',
    assign: 'Assign',
    assignTo: (name, also) => (also === 0 ? `Assign to ${name}` : `Assign ${also + 1} complaints to ${name}`),
    done: (code, name) => `${code} was assigned to ${name}.`,
    taken: 'Somebody else has decided this complaint. The queue is reloaded.',
    isBeingDecided: 'being decided',
    beingDecided:
      'Being decided together with others like it. That decision holds in a few seconds, unless it is undone.',
    goneTitle: 'This complaint no longer waits',
    goneHint: 'Somebody else has just decided it, or the citizen has withdrawn it.',
    toNext: 'On to the next',
    skip: 'Skip for now',
    emptyTitle: 'Nothing waits for a decision',
    emptyHint: 'Complaints without a clear owner appear here by themselves.',
    queues: 'Queues of this desk',
    queueNames: {
      'to-decide': 'To decide',
      asked: 'Waiting for the citizen',
      'not-a-complaint': 'Perhaps no complaint',
      spam: 'Perhaps spam',
      abuse: 'Perhaps abuse',
    },
    owners: 'Chosen institutions',
    lead: 'leads',
    coOwner: 'helps',
    another: 'Add another institution that helps',
    remove: (name) => `Remove ${name}`,
    similar: (count) =>
      count === 1 ? 'A similar complaint waits as well' : `${count} similar complaints wait as well`,
    similarAll: 'Decide them all at once',
    doneMany: (count) => `${count} complaints will be decided in 10 seconds.`,
    failedOfMany: (which) => `Not decided with the others: ${which}.`,
    outcomeUnknown: 'It is not known yet whether all were decided. Look at the queue.',
    failedWhy: {
      'triage.already-decided': 'decided by somebody else, or withdrawn',
      'triage.not-found': 'no longer waits at this desk',
      'triage.question-waits': 'its citizen has been asked already',
      'triage.not-assignable': 'its institution no longer exists',
      'complaint.erased': 'its content has been erased',
    },
    failedOtherwise: 'not possible',
    undo: 'Undo',
    undone: 'The decision was undone.',
    undoFailed: 'Not undone yet.',
    tooLate: 'The decision has been carried out and cannot be undone.',
    askCitizen: 'Ask the citizen',
    question: 'Question to the citizen',
    questionHint: "Sent through the citizen's own channel. The clock of this desk goes on.",
    questionMissing: 'Write the question.',
    questionSuggestions: 'Common questions',
    ask: 'Send the question',
    asked: (code) => `The question about ${code} was sent to the citizen.`,
    cancel: 'Cancel',
    setAside: 'Archive',
    setAsideHow: 'Because',
    setAsideKinds: {
      archived: 'no institution has to answer',
      'not-a-complaint': 'it is no complaint',
      spam: 'it is spam or advertising',
      abuse: 'it is abuse only',
    },
    setAsideReason: 'Reason for the citizen',
    setAsideHint: 'The citizen reads this reason. The complaint is not deleted.',
    setAsideDone: (code) => `${code} was archived; the citizen is told why.`,
    search: 'Search this desk for the code of a complaint',
    searchHint: 'Code of a complaint',
    nothingFound: 'Nothing with that code waits',
    nothingFoundHint: 'It may have been decided already, or the code is wrong.',
    look: 'Look',
    lookWhole: (code) => `Look at the whole of ${code}, in a new tab`,
    deskAsked: 'The desk asked',
    citizenWrote: 'The citizen wrote',
    waitsUntil: (when) => `waited for until ${when}`,
    questionStates: { answered: 'answered', lapsed: 'not answered', dropped: 'no longer waited for' },
  },
);
