import { say, type Explanation } from './explanation.js';
import type { Verdict } from './judge.js';

/** Why a person decides. */
export const undecided: Readonly<Record<Extract<Verdict, { owner: null }>['rule'], Explanation>> = {
  ambiguous: say(
    'Isi laporan dapat menyangkut lebih dari satu instansi; petugas triase akan memilih yang tepat.',
    'The complaint may concern more than one institution; a triage officer will choose the right one.',
  ),
  'nobody-matches': say(
    'Belum jelas instansi mana yang berwenang; petugas triase akan membaca laporan Anda.',
    'It is not clear yet which institution is responsible; a triage officer will read your complaint.',
  ),
  'not-a-complaint': say(
    'Pesan ini tampaknya bukan pengaduan; petugas triase akan membacanya.',
    'This message does not seem to be a complaint; a triage officer will read it.',
  ),
  spam: say(
    'Pesan ini tampaknya iklan atau penipuan; petugas triase akan memeriksanya.',
    'This message looks like advertising or a scam; a triage officer will check it.',
  ),
  abuse: say(
    'Pesan ini tampaknya hanya makian; petugas triase akan membacanya.',
    'This message seems to be nothing but insults; a triage officer will read it.',
  ),
};
