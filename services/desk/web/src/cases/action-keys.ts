import type { CaseAction, FormAction, PlainAction } from '../api/cases.js';

/** The key of each action. In the order of the buttons: what is usually done first comes first. */
export const keyOf = {
  verify: 'v',
  take: 'a',
  approve: 'y',
  return: 'b',
  answer: 'r',
  contribute: 'r',
  resume: 'l',
  ask: 'q',
  uphold: 'o',
  dismiss: 'z',
  check: 'k',
  note: 'n',
  mark: 'u',
  dispose: 'd',
  entrust: 'e',
  classify: 'c',
  postpone: 't',
  'hand-back': 'h',
  merge: 'm',
  unmerge: 'm',
  archive: 'x',
} as const satisfies Record<CaseAction, string>;

export const actionOrder = Object.keys(keyOf) as CaseAction[];

const plain: readonly CaseAction[] = ['take', 'approve', 'resume', 'unmerge'] satisfies PlainAction[];
export const isPlain = (action: CaseAction): action is PlainAction => plain.includes(action);

const written: readonly CaseAction[] = ['answer', 'ask', 'hand-back'];
export const isForm = (action: CaseAction): action is FormAction => !isPlain(action) && !written.includes(action);

const besides: readonly CaseAction[] = [
  ...([
    'note',
    'mark',
    'dispose',
    'entrust',
    'classify',
    'postpone',
    'hand-back',
    'merge',
    'unmerge',
    'archive',
  ] as const),
];
/** What is done now and then stands smaller, below what moves the case on. */
export const isBesides = (action: CaseAction): boolean => besides.includes(action);
