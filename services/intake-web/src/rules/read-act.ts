import { cleanText } from './clean-text.js';
import { longest } from './limits.js';

/** What a citizen does with their own complaint. */
export type ReporterAct =
  | { readonly kind: 'add'; readonly text: string }
  /** What has ended is opened again, with what is still wrong. */
  | { readonly kind: 'reopen'; readonly text: string }
  /** The outcome is put before a higher officer. */
  | { readonly kind: 'appeal'; readonly reason: string }
  | { readonly kind: 'rate'; readonly score: number; readonly comment: string | null }
  /** Who they are, or what it says, is hidden from now on. */
  | { readonly kind: 'hide'; readonly anonymous: boolean; readonly confidential: boolean }
  | { readonly kind: 'withdraw' };

type ActProblem =
  | 'message-missing'
  | 'message-too-long'
  | 'score-missing'
  | 'comment-too-long'
  | 'nothing-to-hide'
  | 'withdraw-unconfirmed'
  | 'reopen-reason-missing'
  | 'appeal-reason-missing';

export type ActReading =
  | { readonly act: ReporterAct }
  | { readonly problem: { readonly field: string; readonly code: ActProblem }; readonly typed: string };

type Fields = Readonly<Record<string, string>>;
export type ActForm = 'pesan' | 'nilai' | 'sembunyikan' | 'cabut' | 'buka-lagi' | 'keberatan';

/** The forms on the page of a complaint, by the last part of the address they are sent to. */
export const actForms: Readonly<Record<ActForm, (fields: Fields, files: number) => ActReading>> = {
  // A photo says enough by itself.
  pesan: (fields, files) =>
    written(fields, 'pesan', files === 0 ? 'message-missing' : null, (text) => ({ kind: 'add', text })),
  'buka-lagi': (fields) =>
    written(fields, 'belum-tuntas', 'reopen-reason-missing', (text) => ({ kind: 'reopen', text })),
  keberatan: (fields) =>
    written(fields, 'keberatan', 'appeal-reason-missing', (reason) => ({ kind: 'appeal', reason })),
  nilai: (fields) => {
    const score = Number(fields['skor'] ?? '');
    const comment = cleanText(fields['alasan'] ?? '');
    if (!Number.isInteger(score) || score < 1 || score > 5) return refused('skor', 'score-missing', comment);
    if (comment.length > longest.text) return refused('alasan', 'comment-too-long', comment);
    return { act: { kind: 'rate', score, comment: comment === '' ? null : comment } };
  },
  sembunyikan: (fields) => {
    const [anonymous, confidential] = [fields['anonim'] === 'ya', fields['rahasia'] === 'ya'];
    if (!anonymous && !confidential) return refused('sembunyikan', 'nothing-to-hide');
    return { act: { kind: 'hide', anonymous, confidential } };
  },
  cabut: (fields) =>
    (fields['cabut'] ?? '') === '' ? refused('cabut', 'withdraw-unconfirmed') : { act: { kind: 'withdraw' } },
};

function written(
  fields: Fields,
  field: string,
  whenMissing: ActProblem | null,
  act: (text: string) => ReporterAct,
): ActReading {
  const text = cleanText(fields[field] ?? '');
  if (text === '' && whenMissing !== null) return refused(field, whenMissing);
  return text.length > longest.text ? refused(field, 'message-too-long', text) : { act: act(text) };
}

const refused = (field: string, code: ActProblem, typed = ''): ActReading => ({ problem: { field, code }, typed });
