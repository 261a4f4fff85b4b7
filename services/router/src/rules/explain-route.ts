import type { Evidence } from './gather-evidence.js';
import type { Institution } from './knowledge.js';
import type { Rule } from './judge.js';

/** One sentence for the citizen. It holds names and topics of the directory, and no other word of the complaint. */
export function explainRoute(rule: Rule, top: Evidence | null, owner: Institution | null): string {
  if (!owner || !top) {
    return rule === 'ambiguous'
      ? 'Isi laporan dapat menyangkut lebih dari satu instansi; petugas triase akan memilih yang tepat.'
      : 'Belum jelas instansi mana yang berwenang; petugas triase akan membaca laporan Anda.';
  }
  if (top.trap) return `${top.trap.sentence} Laporan diteruskan ke ${owner.name}.`;
  if (rule === 'chosen-by-citizen')
    return `Anda memilih ${owner.name}, dan isi laporan tidak menunjuk ke instansi lain.`;
  if (rule === 'named-in-text') {
    return `Anda menyebut “${top.found[0] ?? owner.code}”; yang berwenang menjawab adalah ${owner.name}.`;
  }
  return `Laporan Anda tentang ${inSentence(top.topic ?? 'layanan ini')}; yang berwenang menjawab adalah ${owner.name}.`;
}

export const explainAssignment = (owner: Institution): string =>
  `Petugas triase memilih ${owner.name} untuk menjawab laporan Anda.`;

export const explainHandBack = (from: string, desk: 'triage' | 'coordinator'): string =>
  desk === 'triage'
    ? `${from} menyatakan bahwa ini bukan kewenangannya; petugas triase akan memilih instansi lain.`
    : `Laporan sudah lebih dari sekali dikembalikan, terakhir oleh ${from}; koordinator akan memutuskan siapa yang menjawab.`;

/** `Listrik padam` → `listrik padam`, but `BBM dan SPBU` stays. */
const inSentence = (topic: string): string =>
  /^[A-Z][a-z]/.test(topic) ? topic.charAt(0).toLowerCase() + topic.slice(1) : topic;
