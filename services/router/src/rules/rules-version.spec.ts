import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { aKnowledge, anInstitution, aService, institutions, today } from '../fixtures/a-small-directory.js';
import { decideRoute, rulesVersion } from './decide-route.js';
import { watchers } from './in-passing.js';
import { sharedMatters } from './shared-matters.js';
import { traps } from './traps.js';

/**
 * What came out of the texts below, by version of the rules: a row for each version, never rewritten. Where this fails, raise
 * `rulesVersion` and add a row; else an old decision that is made again would be called different, and nobody would know why.
 */
const outcomes: Readonly<Record<string, string>> = {
  '16': 'd0fd9849a5e27ec6',
  '17': '28e666979114c8fe',
  '18': 'a5f5249d59754f66',
  '19': 'ac4b5bbcee540109',
  '20': '897fef11d57f931d',
  '21': '7029de4ce61e8526',
  '22': 'c92a25d2a84c0794',
  '23': '5f8102446f0f076b',
  '24': 'ae32f9151d156fc7',
  '25': '70da1ff6a24aa2e3',
};

/** Whom the tables of the rules name, each known by its code, besides those of every test. */
const named = [
  ...traps.flatMap(({ owner, looksLike }) => [owner ?? [], ...looksLike].flat()),
  ...sharedMatters.flatMap(({ lead, beside }) => [...lead, ...beside]),
  ...Object.entries(watchers).flatMap(([code, its]) => [code, ...its]),
];
const known = new Set(institutions.map(({ code }) => code));
const others = [...new Set(named)].filter((code) => !known.has(code)).toSorted();
const knowledge = aKnowledge([
  ...others.map((code) => anInstitution({ path: `${code}/`, aliases: [code.replaceAll('-', ' ')], kind: 'agency' })),
  anInstitution({ path: 'pemda-perkim/', kind: 'local-office-kind', keywords: ['bedah rumah', 'atap bocor'] }),
  {
    ...anInstitution({ path: 'pemda-dpmd/', kind: 'local-office-kind' }),
    service: aService({
      owner: 'pemda-dpmd',
      hints: ['warga', 'desa'],
      examples: ['Warga desa kami tidak pernah diajak musyawarah', 'Dana desa tidak jelas untuk apa'],
    }),
  },
  ...['bandara ngurah rai', 'toilet bandara'].map((word) => ({
    ...anInstitution({ path: 'bandara/' }),
    service: aService({
      code: word,
      owner: 'bandara',
      name: `Soal ${word}`,
      words: [word],
      hints: word.startsWith('toilet') ? ['kotor'] : [],
    }),
  })),
]);

/** `lampu + mati|padam` as somebody would write it. */
const written = (phrase: string) =>
  phrase
    .split('+')
    .map((part) => part.split('|')[0]?.trim())
    .join(' ');
const corpus = [
  ...traps.flatMap(({ words }) => words.map(written)),
  ...sharedMatters.flatMap(({ lead, beside, words }) =>
    words.map((word) => `${lead[0] ?? ''}, ${word}, kata ${beside[0] ?? ''}`.replaceAll('-', ' ')),
  ),
  ...[
    'Listrik padam, PLN belum datang',
    'PLN dan Telkom saling lempar soal tiang',
    'Tiang listrik roboh, Telkom menjawab itu bukan tiang mereka',
    'Sopir angkot ugal-ugalan di depan stasiun',
    'Tolong',
    'Terima kasih PLN, pelayanannya bagus',
    'SELAMAT ANDA pemenang undian BRI, klik www.hadiah.test',
    'dasar goblok',
    '@PLN min tolong dibantu',
    'Telkmsel payah sekali, sinyal hilang',
    'kayak pinjol saja, saldo rekening saya hilang',
    'Jalan rusak dan berlubang, kata dpupr bukan urusannya',
    'Paket dari kantor pos hilang, saldo tidak kembali',
    'Kereta terlambat, gerbong wanita penuh laki-laki',
    'P L N mati lampu terus',
    'PLN: listrik padam, meteran listrik dan kabel pln rusak; di sebelah ada lampu jalan dan pju',
    'PLN, listrik padam, mati lampu, meteran listrik rusak, tiket kereta dan kereta terlambat',
    'Listrik padam dan kabel pln putus, jalan rusak',
    'Lapor ke KPK dan BPK: PLN tidak beres',
    'Warga desa kami: listrik padam, meteran listrik dan kabel pln rusak, PLN belum datang',
    'Warga desa kami: listrik padam, PLN belum datang',
    'Bedah rumah tidak jadi, atap bocor',
    'Bedah rumah dari pusat tidak jadi, atap bocor',
    'Bandara Ngurah Rai: toilet bandara rusak, kotor dan bau',
  ],
];

// A figure may differ in its last digits from one processor to the next.
const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(6)) : value);

it('has another number whenever the same text comes out otherwise', () => {
  const decided = corpus.flatMap((text) =>
    [null, 'kai'].map((chosen) => {
      const { outcome, reason, candidates } = decideRoute({ text, chosen, mayAsk: true }, knowledge, today);
      return { outcome, candidates, reason: { ...reason, rulesVersion: '' } };
    }),
  );
  const outcome = createHash('sha256').update(JSON.stringify(decided, rounded)).digest('hex').slice(0, 16);
  expect({ rulesVersion, outcome }).toEqual({ rulesVersion, outcome: outcomes[rulesVersion] });
});

describe('the outcomes by version', () => {
  it('are one for each', () => {
    const all = Object.values(outcomes);
    expect(new Set(all).size).toBe(all.length);
  });
});
