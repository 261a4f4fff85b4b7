import { catalogue } from '../language/catalogue.js';

interface SimilarText {
  readonly similar: string;
  readonly noSimilar: string;
  readonly elsewhere: (count: number) => string;
  readonly alike: (percent: number) => string;
  readonly mergeInto: (code: string) => string;
  /** Instead of a merger into one that is over. */
  readonly over: Readonly<Record<'closed' | 'handed-back', string>>;
  readonly merge: string;
  readonly mergeTitle: (code: string) => string;
  readonly mergeHint: string;
  readonly identity: string;
  readonly identityHint: string;
  readonly masked: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonFault: string;
  readonly reveal: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly notGiven: string;
  readonly noContact: string;
  readonly hide: string;
}

/** Texts of what stands beside a case: who else says the same, and who the citizen is. */
export const similarText = catalogue<SimilarText>(
  {
    similar: 'Aduan serupa',
    noSimilar: 'Tidak ada aduan serupa dalam 60 hari.',
    elsewhere: (count) => `${count} serupa di instansi lain yang bukan lingkup Anda.`,
    alike: (percent) => `${percent}% serupa`,
    mergeInto: (code) => `Gabungkan ke ${code}`,
    over: {
      closed:
        'Sudah selesai, jadi tidak dapat digabungkan ke sana. Buka aduan itu bila jawabannya dapat dipakai di sini.',
      'handed-back': 'Sudah dikembalikan dari instansi itu, jadi tidak dapat digabungkan ke sana.',
    },
    merge: 'Gabungkan',
    mergeTitle: (code) => `Gabungkan ke aduan ${code}?`,
    mergeHint: 'Aduan yang sedang Anda buka ditutup dan berlanjut pada aduan itu. Kedua pelapor diberi tahu.',
    identity: 'Pelapor',
    identityHint: 'Identitas disamarkan. Membukanya dicatat, dan pelapor diberi tahu.',
    masked: 'tersamar',
    reason: 'Mengapa Anda perlu tahu',
    reasonHint: 'Dibaca pelapor dan pengawas.',
    reasonFault: 'Tulis sedikitnya 5 huruf.',
    reveal: 'Buka identitas',
    name: 'Nama',
    phone: 'Telepon',
    email: 'E-mail',
    notGiven: 'tidak diberikan',
    noContact: 'Pelapor tidak meninggalkan nomor telepon atau e-mail.',
    hide: 'Samarkan lagi',
  },
  {
    similar: 'Similar complaints',
    noSimilar: 'No similar complaint within 60 days.',
    elsewhere: (count) => `${count} similar at other institutions, outside your part of the tree.`,
    alike: (percent) => `${percent}% alike`,
    mergeInto: (code) => `Merge into ${code}`,
    over: {
      closed: 'It is closed, so this one cannot be merged into it. Open it to see whether its answer helps here.',
      'handed-back': 'That institution has handed it back, so this one cannot be merged into it.',
    },
    merge: 'Merge',
    mergeTitle: (code) => `Merge into complaint ${code}?`,
    mergeHint: 'The complaint that you have open is closed and goes on with that one. Both citizens are told.',
    identity: 'Citizen',
    identityHint: 'Who it is, is masked. Reading it is recorded, and the citizen is told.',
    masked: 'masked',
    reason: 'Why you need to know',
    reasonHint: 'Read by the citizen and by supervisors.',
    reasonFault: 'Write at least 5 characters.',
    reveal: 'Show who it is',
    name: 'Name',
    phone: 'Telephone',
    email: 'E-mail',
    notGiven: 'not given',
    noContact: 'The citizen left neither a telephone number nor an e-mail.',
    hide: 'Mask again',
  },
);
