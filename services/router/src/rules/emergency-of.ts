import { PhraseIndex } from './phrase-index.js';
import { wordsOf } from './words-of.js';

/** What somebody may be in danger of, and so whom to call; `emergency` is the general line. */
export const emergencyKinds = [
  'emergency',
  'police',
  'ambulance',
  'fire',
  'rescue',
  'disaster',
  'women-and-children',
  'electricity',
] as const;
export type EmergencyKind = (typeof emergencyKinds)[number];

/** Read a row as: where one of these stands in a text, and nothing says that it is over or only talked of, call this line. */
const signs: Readonly<Partial<Record<EmergencyKind, readonly string[]>>> = {
  fire: [
    'kebakaran',
    'rumah terbakar',
    'sedang terbakar',
    'api membesar',
    'api besar',
    'gedung terbakar',
    'toko terbakar',
    'kobongan',
  ],
  ambulance: [
    ...[
      'tidak sadarkan diri',
      'tidak sadar',
      'serangan jantung',
      'pendarahan hebat',
      'sesak napas berat',
      'butuh ambulans',
    ],
    ...[
      'butuh ambulan',
      'perlu ambulans',
      'kecelakaan korban',
      'korban luka',
      'luka parah',
      'mau melahirkan',
      'kritis',
      'keracunan massal',
    ],
    ...['bunuh diri', 'overdosis'],
  ],
  police: [
    ...[
      'perampokan',
      'dirampok',
      'kerampokan',
      'dibegal',
      'begal',
      'ditodong',
      'penodongan',
      'tawuran',
      'penyekapan',
      'disekap',
    ],
    ...[
      'bawa senjata tajam',
      'bawa celurit',
      'penculikan',
      'diculik',
      'ancam bunuh',
      'diancam dibunuh',
      'pembunuhan',
      'bom',
    ],
  ],
  rescue: [
    'tenggelam',
    'hanyut',
    'terseret arus',
    'kapal terbalik',
    'tersesat di gunung',
    'hilang di gunung',
    'pendaki hilang',
    'terjebak di dalam',
  ],
  disaster: [
    'banjir bandang',
    'tanah longsor',
    'tertimbun',
    'tertimbun longsor',
    'gempa',
    'tsunami',
    'terjebak banjir',
    'gunung meletus',
    'puting beliung',
  ],
  'women-and-children': [
    ...[
      'kdrt',
      'dipukuli suami',
      'dipukul suami',
      'diperkosa',
      'pemerkosaan',
      'pelecehan seksual',
      'dicabuli',
      'pencabulan',
    ],
    ...['anak disiksa', 'penyiksaan anak', 'kekerasan anak', 'kekerasan dalam rumah tangga'],
  ],
  electricity: [
    ...[
      'kabel putus',
      'kabel listrik putus',
      'kesetrum',
      'tersengat listrik',
      'kabel menjuntai',
      'tiang listrik roboh',
      'tiang listrik ambruk',
    ],
    ...['trafo meledak', 'kabel terbakar', 'percikan api'],
  ],
};

/** It is over, or not happening: a lesson, a plan, a statistic, a claim. */
const over = new Set(
  `kemarin lalu dulu tahun bulan minggu sejak pernah sudah dipadamkan simulasi latihan pelatihan sosialisasi seminar hoaks
  berita film usul saran penanganan pencegahan rawan risiko potensi kalau jika bila takut khawatir santunan klaim asuransi
  bantuan pasca korban2 pajak harga tarif data dokumen surat syarat laporan perkara sidang kasus penyelidikan pemadam pelaku
  takutnya mencegah antisipasi petugas kantor pos mobil unit hydrant alat jalur`.split(/\s+/),
);
/** Danger is said in the present. */
const now = new Set(
  'sekarang saat sedang lagi tolong darurat segera cepat cepet help urgent butuh ini barusan baru skrg'.split(' '),
);

const index = new PhraseIndex();
const lineOf = new Map<number, EmergencyKind>();
for (const [line, phrases] of Object.entries(signs) as [EmergencyKind, readonly string[]][]) {
  for (const phrase of phrases) lineOf.set(index.add(phrase) ?? -1, line);
}

const most = 3;

/**
 * Whom to call, when a text reads as if somebody were in danger now. The general line comes last. What is said to be over, or is
 * about something else, is nothing to call for, unless it is said to be now.
 */
export function emergencyOf(text: string): EmergencyKind[] {
  const words = wordsOf(text);
  const lines = new Set(index.find(words).flatMap(({ phrase }) => lineOf.get(phrase) ?? []));
  if (lines.size === 0) return [];
  const [past, present] = [words.filter((word) => over.has(word)).length, words.filter((word) => now.has(word)).length];
  if (past > 0 && present <= past) return [];
  return [...lines].slice(0, most - 1).concat('emergency');
}
