import type { Desk } from '../api/triage.js';
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
  readonly other: string;
  readonly chosen: string;
  readonly chooseFirst: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: (least: number) => string;
  readonly suggestions: readonly string[];
  readonly asProposed: string;
  readonly suggestionsLabel: string;
  readonly assign: string;
  readonly assignTo: (name: string) => string;
  readonly done: (code: string, name: string) => string;
  readonly taken: string;
  readonly goneTitle: string;
  readonly goneHint: string;
  readonly toNext: string;
  readonly skip: string;
  readonly emptyTitle: string;
  readonly emptyHint: string;
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
    why: 'Mengapa perlu keputusan',
    found: 'Ditemukan dalam aduan',
    handedBack: (times) => `Dikembalikan ${times} kali`,
    candidates: 'Usulan',
    noCandidates: 'Tidak ada usulan. Cari instansinya di bawah.',
    confidence: (percent) => `keyakinan ${percent}`,
    other: 'Instansi lain',
    chosen: 'dipilih',
    chooseFirst: 'Pilih dahulu instansinya.',
    reason: 'Alasan',
    reasonHint: 'Disimpan bersama keputusan, untuk rekan kerja. Pelapor tidak membacanya.',
    reasonMissing: (least) => `Tulis alasan sedikitnya ${least} huruf, atau pilih salah satu di atas.`,
    suggestions: ['Instansi ini disebut dalam aduan.', 'Layanan yang diadukan adalah kewenangan instansi ini.'],
    asProposed: 'Sesuai usulan instansi yang mengembalikan.',
    suggestionsLabel: 'Alasan yang sering dipakai',
    assign: 'Salurkan',
    assignTo: (name) => `Salurkan ke ${name}`,
    done: (code, name) => `${code} disalurkan ke ${name}.`,
    taken: 'Aduan ini sudah diputuskan orang lain. Antrean dimuat ulang.',
    goneTitle: 'Aduan ini sudah tidak menunggu',
    goneHint: 'Orang lain baru saja memutuskannya, atau pelapor menariknya.',
    toNext: 'Lanjut ke berikutnya',
    skip: 'Lewati dulu',
    emptyTitle: 'Tidak ada yang menunggu keputusan',
    emptyHint: 'Aduan yang belum jelas pemiliknya muncul di sini dengan sendirinya.',
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
    why: 'Why a person must decide',
    found: 'Found in the complaint',
    handedBack: (times) => `Handed back ${times === 1 ? 'once' : `${times} times`}`,
    candidates: 'Candidates',
    noCandidates: 'No candidates. Search the institution below.',
    confidence: (percent) => `confidence ${percent}`,
    other: 'Another institution',
    chosen: 'chosen',
    chooseFirst: 'Choose the institution first.',
    reason: 'Reason',
    reasonHint: 'Kept with the decision, for colleagues. The citizen does not read it.',
    reasonMissing: (least) => `Write a reason of at least ${least} characters, or pick one above.`,
    suggestions: [
      'The complaint names this institution.',
      'The service complained about is the business of this institution.',
    ],
    asProposed: 'As proposed by the institution that handed it back.',
    suggestionsLabel: 'Common reasons',
    assign: 'Assign',
    assignTo: (name) => `Assign to ${name}`,
    done: (code, name) => `${code} was assigned to ${name}.`,
    taken: 'Somebody else has decided this complaint. The queue is reloaded.',
    goneTitle: 'This complaint no longer waits',
    goneHint: 'Somebody else has just decided it, or the citizen has withdrawn it.',
    toNext: 'On to the next',
    skip: 'Skip for now',
    emptyTitle: 'Nothing waits for a decision',
    emptyHint: 'Complaints without a clear owner appear here by themselves.',
  },
);
