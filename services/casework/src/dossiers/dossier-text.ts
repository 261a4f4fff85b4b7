import type { Language } from '#libs/contracts';
import type { Dossier } from './dossier.js';

interface DossierText {
  readonly heading: string;
  readonly about: string;
  readonly made: (when: string, institution: string) => string;
  readonly zone: (timeZone: string) => string;
  readonly letters: string;
  readonly parts: Readonly<
    Record<'facts' | 'complaint' | 'deadlines' | 'answers' | 'receipts' | 'timeline' | 'proof', string>
  >;
  readonly facts: Readonly<Record<DossierFact, string>>;
  readonly none: string;
  readonly erased: string;
  readonly by: Readonly<Record<'citizen' | 'hub', string>>;
  readonly answer: (final: boolean) => string;
  readonly notDelivered: string;
  readonly delivered: (when: string) => string;
  readonly receipts: Readonly<Record<Dossier['receipts'][number]['what'], string>>;
  readonly due: (when: string) => string;
  readonly missed: (when: string) => string;
  readonly moved: (when: string, day: string, why: string) => string;
  readonly score: (score: number) => string;
  readonly chain: (length: number, hash: string) => string;
  readonly anchor: (day: string, hash: string, sequence: number) => string;
  readonly noAnchor: string;
  readonly compare: (url: string) => string;
}

/** In the order in which a dossier tells them. */
export const dossierFacts = [
  ...(['code', 'institution', 'class', 'status', 'role', 'door', 'place', 'occurredOn', 'reason'] as const),
  ...(['handBacks', 'files'] as const),
] as const;
export type DossierFact = (typeof dossierFacts)[number];

/** The words of a dossier. What goes to an office of the state is written in Indonesian; in English it is for who cannot read that. */
export const dossierText: Readonly<Record<Language, DossierText>> = {
  id: {
    heading: 'BERKAS UNTUK OMBUDSMAN',
    about: 'Identitas pelapor tidak dimuat dalam berkas ini.',
    made: (when: string, institution: string) => `Dibuat ${when} untuk ${institution}.`,
    zone: (timeZone: string) => `Waktu menurut zona ${timeZone}.`,
    letters: 'Huruf yang tidak ada pada PDF ini tampil sebagai tanda tanya; berkas JSON memuatnya lengkap.',
    parts: {
      facts: 'Keterangan',
      complaint: 'Isi aduan',
      deadlines: 'Tenggat',
      answers: 'Jawaban',
      receipts: 'Bukti penerimaan',
      timeline: 'Riwayat',
      proof: 'Bukti keutuhan',
    },
    facts: {
      code: 'Kode aduan',
      institution: 'Instansi',
      class: 'Jenis',
      status: 'Status',
      role: 'Peran instansi',
      door: 'Masuk lewat',
      place: 'Tempat',
      occurredOn: 'Tanggal kejadian',
      reason: 'Alasan penyaluran',
      handBacks: 'Jumlah pengembalian sebelumnya',
      files: 'Lampiran pelapor',
    },
    none: 'Tidak ada.',
    erased: 'Isi aduan sudah dihapus atas permintaan pelapor.',
    by: { citizen: 'Pelapor', hub: 'Salur' },
    answer: (final: boolean) => (final ? 'Jawaban akhir' : 'Jawaban sementara'),
    notDelivered: 'belum ada bukti sampai ke pelapor',
    delivered: (when: string) => `sampai ke pelapor ${when}`,
    receipts: {
      'complaint-received': 'Aduan diterima',
      'institution-received': 'Sampai ke instansi',
      'answer-delivered': 'Jawaban akhir sampai ke pelapor',
    },
    due: (when: string) => `jatuh tempo ${when}`,
    missed: (when: string) => `terlewat sejak ${when}`,
    moved: (when: string, day: string, why: string) => `Dihitung ulang ${when}, menjadi ${day}: ${why}`,
    score: (score: number) => `Nilai ${score} dari 5`,
    chain: (length: number, hash: string) => `Rantai riwayat: ${length} catatan, yang terakhir ${hash}`,
    anchor: (day: string, hash: string, sequence: number) =>
      `Jangkar ${day}, mencakup sampai catatan ${sequence}: ${hash}`,
    noAnchor: 'Belum ada jangkar yang mencakup aduan ini.',
    compare: (url: string) => `Jangkar diterbitkan di ${url}`,
  },
  en: {
    heading: 'DOSSIER FOR THE OMBUDSMAN',
    about:
      'Who complained is not told in this dossier. To read; what goes to the Ombudsman is the dossier in Indonesian. What people wrote stands as they wrote it.',
    made: (when: string, institution: string) => `Drawn up ${when} for ${institution}.`,
    zone: (timeZone: string) => `Times are those of the zone ${timeZone}.`,
    letters: 'Letters that this PDF does not have appear as question marks; the JSON file holds them all.',
    parts: {
      facts: 'Facts',
      complaint: 'The complaint',
      deadlines: 'Deadlines',
      answers: 'Answers',
      receipts: 'Proofs of receipt',
      timeline: 'History',
      proof: 'Proof of integrity',
    },
    facts: {
      code: 'Code of the complaint',
      institution: 'Institution',
      class: 'Class',
      status: 'Status',
      role: 'Part of the institution',
      door: 'Came by',
      place: 'Place',
      occurredOn: 'Day it happened',
      reason: 'Why it was routed here',
      handBacks: 'Handed back before',
      files: 'Files of the reporter',
    },
    none: 'None.',
    erased: 'The complaint was erased at the reporter’s request.',
    by: { citizen: 'Reporter', hub: 'Salur' },
    answer: (final: boolean) => (final ? 'Final answer' : 'Interim answer'),
    notDelivered: 'no proof yet that it reached the reporter',
    delivered: (when: string) => `reached the reporter ${when}`,
    receipts: {
      'complaint-received': 'Complaint received',
      'institution-received': 'Reached the institution',
      'answer-delivered': 'Final answer reached the reporter',
    },
    due: (when: string) => `due ${when}`,
    missed: (when: string) => `missed since ${when}`,
    moved: (when: string, day: string, why: string) => `Counted anew ${when}, now ${day}: ${why}`,
    score: (score: number) => `Rated ${score} of 5`,
    chain: (length: number, hash: string) => `Chain of the history: ${length} records, the last ${hash}`,
    anchor: (day: string, hash: string, sequence: number) =>
      `Anchor of ${day}, covers up to record ${sequence}: ${hash}`,
    noAnchor: 'No anchor covers this complaint yet.',
    compare: (url: string) => `Anchors are published at ${url}`,
  },
};
