import { cleanText } from './clean-text.js';
import { longest } from './limits.js';

/** What a citizen does with their own complaint. */
export type ReporterAct =
  | { readonly kind: 'add'; readonly text: string }
  | { readonly kind: 'rate'; readonly score: number; readonly comment: string | null }
  | { readonly kind: 'withdraw' };

type ActProblem =
  'message-missing' | 'message-too-long' | 'score-missing' | 'comment-too-long' | 'withdraw-unconfirmed';

export type ActReading =
  | { readonly act: ReporterAct }
  | { readonly problem: { readonly field: string; readonly code: ActProblem }; readonly typed: string };

type Fields = Readonly<Record<string, string>>;

/** The forms on the page of a complaint, by the last part of the address they are sent to. */
export const actForms: Readonly<Record<'pesan' | 'nilai' | 'cabut', (fields: Fields) => ActReading>> = {
  pesan: (fields) => {
    const text = cleanText(fields['pesan'] ?? '');
    if (text === '') return refused('pesan', 'message-missing');
    return text.length > longest.text ? refused('pesan', 'message-too-long', text) : { act: { kind: 'add', text } };
  },
  nilai: (fields) => {
    const score = Number(fields['skor'] ?? '');
    const comment = cleanText(fields['alasan'] ?? '');
    if (!Number.isInteger(score) || score < 1 || score > 5) return refused('skor', 'score-missing', comment);
    if (comment.length > longest.text) return refused('alasan', 'comment-too-long', comment);
    return { act: { kind: 'rate', score, comment: comment === '' ? null : comment } };
  },
  cabut: (fields) =>
    (fields['cabut'] ?? '') === '' ? refused('cabut', 'withdraw-unconfirmed') : { act: { kind: 'withdraw' } },
};

const refused = (field: string, code: ActProblem, typed = ''): ActReading => ({ problem: { field, code }, typed });
