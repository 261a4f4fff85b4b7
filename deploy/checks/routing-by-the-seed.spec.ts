import { describe, expect, it } from '@jest/globals';
import { decideRoute } from '../../services/router/src/rules/decide-route.js';
import { calledUpon, payment, watchers } from '../../services/router/src/rules/in-passing.js';
import { traps } from '../../services/router/src/rules/traps.js';
import { trapCases } from './routing-traps.js';
import { seededKnowledge } from '../local/evaluation/seeded-knowledge.js';

const today = '2026-11-23';
const knowledge = seededKnowledge(today);
const to = (text: string) => {
  const { outcome } = decideRoute({ text, chosen: null }, knowledge, today);
  return outcome.to === 'institution' ? outcome.lead.code : 'triage';
};

describe('the router’s tables and the directory’s seed', () => {
  it('speak of the same institutions', () => {
    const named = [
      ...traps.flatMap(({ looksLike, owner }) => (owner === null ? looksLike : [...looksLike, owner])),
      ...Object.entries(watchers).flatMap(([watcher, watched]) => [watcher, ...watched]),
      ...calledUpon,
      ...payment.through,
    ];
    expect([...new Set(named)].filter((code) => !knowledge.institutions.has(code))).toEqual([]);
  });
});

describe('a fresh router', () => {
  it.each([
    { text: 'Listrik padam sejak kemarin malam di Sukamaju, PLN belum datang juga', code: 'pln' },
    { text: 'Token listrik sudah dibayar tetapi tidak masuk', code: 'pln' },
    { text: 'Lampu jalan di depan pasar mati sudah dua minggu, gelap sekali', code: 'pemda-dishub' },
    { text: 'Air PDAM keruh dan sering tidak mengalir', code: 'pemda-pdam' },
    { text: 'Jalan kampung kami berlubang, sudah banyak yang jatuh', code: 'pemda-dpupr' },
    { text: 'Jalan nasional rusak parah dan berlubang', code: 'bina-marga' },
    { text: 'KRL ke Bogor terlambat terus, KAI tolong perbaiki', code: 'kai-commuter' },
    { text: 'Whoosh berhenti di tengah jalan', code: 'kcic' },
    { text: 'MRT penuh dan AC tidak dingin', code: 'mrt-jakarta' },
    { text: 'IndiHome di rumah los merah, Telkom tidak datang', code: 'telkomsel' },
    { text: 'Iconnet mati sejak pagi', code: 'pln-icon-plus' },
    { text: 'Gas elpiji 3 kg langka di pangkalan', code: 'patra-niaga' },
    { text: 'Tagihan gas PGN naik, meteran gas rusak', code: 'pgn' },
    { text: 'Bank Mandiri Taspen memotong pensiun saya', code: 'mandiri-taspen' },
    { text: 'Livin error, tidak bisa masuk', code: 'mandiri' },
    { text: 'Klaim JHT saya di BPJS Ketenagakerjaan belum cair', code: 'bpjs-tk' },
    { text: 'Mobile JKN tidak bisa dibuka, mau pindah faskes', code: 'bpjs-kesehatan' },
    { text: 'Antrian paspor di kantor imigrasi selalu penuh', code: 'imigrasi' },
    { text: 'Pajak motor saya sudah dibayar, STNK belum dikirim', code: 'samsat' },
    { text: 'KTP saya belum jadi sudah tiga bulan di Disdukcapil', code: 'pemda-dukcapil' },
    { text: 'Sertifikat tanah PTSL belum dibagikan oleh BPN', code: 'atr-bpn' },
    { text: 'Tolong Kementerian BUMN menegur direksi', code: 'bp-bumn' },
    { text: 'Angkasa Pura 2: toilet bandara kotor', code: 'injourney-airports' },
    { text: 'Saya memakai jaket biru', code: 'triage' },
    { text: 'Tolong dibantu', code: 'triage' },
    { text: 'PLN dan Telkom saling lempar soal tiang', code: 'triage' },
  ])('sends "$text" to $code', ({ text, code }) => {
    expect(to(text)).toBe(code);
  });

  it('reads a long complaint in a moment', () => {
    const text = 'Listrik padam dan jalan rusak depan sekolah, PLN dan KAI serta bank mandiri. '.repeat(130);
    to(text);
    const began = performance.now();
    to(text);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe.each(Object.entries(trapCases))('a trap: %s', (_trap, cases) => {
  it.each(cases.map(([owner, text]) => ({ owner, text })))('"$text" is for $owner', ({ owner, text }) => {
    const { candidates } = decideRoute({ text, chosen: null }, knowledge, today);
    expect(candidates[0]?.code).toBe(owner);
  });
});
