import type { Problem } from './parts/problem-summary.js';

/** What can be wrong with a whole form, and beside which field it is said; it travels in the address of the page that says it. */
const fieldOf = {
  'file-too-many': 'lampiran',
  'file-too-large': 'lampiran',
  'file-kind': 'lampiran',
  'file-infected': 'lampiran',
  'file-again': 'lampiran',
  'already-sent': 'isi',
  'proof-needed': 'jawaban',
  'proof-wrong': 'jawaban',
} as const;

type ToldCode = keyof typeof fieldOf;
const codes = Object.keys(fieldOf) as ToldCode[];

export const toldCode = (problems: readonly Problem[]): ToldCode | 'ya' =>
  codes.find((code) => problems.some((one) => one.code === code)) ?? 'ya';

/** Anybody can write an address: a code that is none of these says nothing. */
export const toldProblems = (told: string): Problem[] =>
  codes.filter((code) => code === told).map((code) => ({ field: fieldOf[code], code }));
