import { catalogue } from '../language/catalogue.js';
import type { KindOfWriting } from './kind-of-writing.js';

interface CaseText {
  readonly back: string;
  readonly loading: string;
  readonly untitled: string;
  readonly erased: string;
  readonly facts: string;
  readonly copy: string;
  readonly copied: string;
  readonly class: string;
  readonly service: string;
  readonly standard: (days: number) => string;
  readonly place: string;
  readonly occurredOn: string;
  readonly door: string;
  readonly alsoAffected: string;
  readonly people: (others: string) => string;
  readonly openedAt: string;
  readonly dueAt: string;
  readonly institution: string;
  readonly officer: string;
  readonly noOfficer: string;
  readonly handBacks: (count: number) => string;
  readonly notSaid: string;
  readonly why: string;
  readonly whyHint: string;
  readonly anonymous: string;
  readonly anonymousHint: string;
  readonly confidential: string;
  readonly confidentialHint: string;
  readonly sensitive: string;
  readonly sensitiveHint: string;
  readonly attachments: string;
  readonly attachment: (number: number, kind: string, size: string) => string;
  readonly attachmentRemoved: (number: number) => string;
  readonly talk: string;
  readonly emptyTalk: string;
  readonly history: string;
  readonly emptyHistory: string;
  readonly interim: string;
  readonly final: string;
  readonly papers: string;
  readonly print: string;
  readonly dossier: string;
  readonly dossierInEnglish: string;
  readonly dossierAsData: string;
  readonly dossierTaken: string;
  readonly dossierFailed: string;
  readonly complaint: string;
  readonly parts: string;
  readonly lead: string;
  readonly coOwner: string;
  readonly merged: string;
  readonly goesOnWith: string;
  readonly isWriting: Readonly<Record<KindOfWriting, (name: string) => string>>;
  readonly isHere: (name: string) => string;
}

export const caseText = catalogue<CaseText>(
  {
    back: 'Kembali ke daftar',
    loading: 'Memuat aduan…',
    untitled: 'Aduan tanpa judul',
    erased: 'Isi aduan sudah dihapus atas permintaan pelapor. Riwayatnya tetap ada.',
    facts: 'Keterangan',
    copy: 'Salin kode',
    copied: 'Kode disalin.',
    class: 'Jenis',
    place: 'Tempat',
    occurredOn: 'Tanggal kejadian',
    door: 'Masuk lewat',
    alsoAffected: 'Juga dialami',
    people: (others) => `${others} orang lain`,
    openedAt: 'Diterima instansi',
    dueAt: 'Tenggat',
    institution: 'Instansi',
    officer: 'Petugas',
    noOfficer: 'belum diambil',
    handBacks: (count) => `Sudah ${count} kali dikembalikan instansi lain`,
    notSaid: 'tidak disebut',
    why: 'Mengapa disalurkan ke sini',
    whyHint: 'Seperti dijelaskan kepada pelapor:',
    anonymous: 'Anonim',
    anonymousHint: 'Instansi tidak dapat melihat siapa pelapornya. Jawaban tetap sampai lewat jalur yang ia pakai.',
    service: 'Layanan',
    standard: (days) => `Standar layanan: ${days} hari kerja. Tenggat tidak bergeser.`,
    sensitive: 'Layanan yang peka',
    sensitiveHint:
      'Katalog menganggap aduan tentang hal ini rahasia. Isinya tidak tampil di halaman publik sampai petugas memutuskan.',
    confidential: 'Rahasia',
    confidentialHint: 'Isi aduan tidak tampil di halaman publik. Jangan meneruskannya ke luar instansi.',
    attachments: 'Lampiran',
    attachment: (number, kind, size) => `Lampiran ${number} (${kind}, ${size})`,
    attachmentRemoved: (number) => `Lampiran ${number}: dihapus karena mengandung virus`,
    talk: 'Percakapan',
    emptyTalk: 'Belum ada percakapan dengan pelapor selain aduannya.',
    history: 'Riwayat',
    emptyHistory: 'Belum ada kejadian.',
    interim: 'sementara',
    final: 'akhir',
    papers: 'Cetak dan berkas',
    print: 'Cetak',
    dossier: 'Berkas Ombudsman',
    dossierInEnglish: 'Berkas Ombudsman (bahasa Inggris)',
    dossierAsData: 'Berkas Ombudsman (JSON)',
    dossierTaken: 'Berkas tersimpan, dan pengambilannya tercatat dalam riwayat.',
    dossierFailed: 'Berkas tidak terunduh.',
    complaint: 'Isi aduan',
    parts: 'Instansi lain',
    lead: 'utama',
    coOwner: 'Instansi pendamping',
    merged: 'Penggabungan',
    goesOnWith: 'Berlanjut pada aduan',
    isWriting: {
      answer: (name) => `${name} sedang menulis jawaban`,
      question: (name) => `${name} sedang menulis pertanyaan untuk pelapor`,
      note: (name) => `${name} sedang menulis catatan internal`,
      other: (name) => `${name} sedang menulis di sini`,
    },
    isHere: (name) => `${name} juga membuka aduan ini`,
  },
  {
    back: 'Back to the list',
    loading: 'Loading the complaint…',
    untitled: 'Complaint without a title',
    erased: "The content has been erased at the citizen's request. Its history stays.",
    facts: 'Facts',
    copy: 'Copy the code',
    copied: 'Code copied.',
    class: 'Class',
    place: 'Place',
    occurredOn: 'Happened on',
    door: 'Came in by',
    alsoAffected: 'Happens also to',
    people: (others) => `${others} other people`,
    openedAt: 'Reached the institution',
    dueAt: 'Due',
    institution: 'Institution',
    officer: 'Officer',
    noOfficer: 'nobody yet',
    handBacks: (count) => `Handed back ${count === 1 ? 'once' : `${count} times`} by other institutions`,
    notSaid: 'not said',
    why: 'Why it came here',
    whyHint: 'As the citizen was told:',
    anonymous: 'Anonymous',
    anonymousHint: 'The institution cannot see who the citizen is. The answer still reaches them the way they came.',
    service: 'Service',
    standard: (days) => `Standard of the service: ${days} working ${days === 1 ? 'day' : 'days'}. The deadline stays.`,
    sensitive: 'A sensitive service',
    sensitiveHint:
      'The catalogue holds complaints about this confidential. Nothing of it is on public pages until an officer decides.',
    confidential: 'Confidential',
    confidentialHint: 'The text is not shown on public pages. Do not pass it on outside the institution.',
    attachments: 'Attachments',
    attachment: (number, kind, size) => `Attachment ${number} (${kind}, ${size})`,
    attachmentRemoved: (number) => `Attachment ${number}: removed because it carried a virus`,
    talk: 'Conversation',
    emptyTalk: 'Nothing has been said with the citizen beyond the complaint.',
    history: 'History',
    emptyHistory: 'Nothing has happened yet.',
    interim: 'interim',
    final: 'final',
    papers: 'Print and papers',
    print: 'Print',
    dossier: 'Ombudsman dossier (Indonesian)',
    dossierInEnglish: 'Ombudsman dossier (English)',
    dossierAsData: 'Ombudsman dossier (JSON)',
    dossierTaken: 'The dossier is saved, and that it was taken is kept in the history.',
    dossierFailed: 'The dossier did not arrive.',
    complaint: 'Complaint',
    parts: 'Other institutions',
    lead: 'lead',
    coOwner: 'Co-owner',
    merged: 'Mergers',
    goesOnWith: 'Goes on with complaint',
    isWriting: {
      answer: (name) => `${name} is writing an answer`,
      question: (name) => `${name} is writing a question to the citizen`,
      note: (name) => `${name} is writing an internal note`,
      other: (name) => `${name} is writing here`,
    },
    isHere: (name) => `${name} has this complaint open too`,
  },
);
