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
  check: 'w',
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

/** Each key once, with all that it may do; which of that it does depends on the case. */
export function keysInWords(names: Readonly<Record<CaseAction, string>>): readonly (readonly [string, string])[] {
  const words = new Map<string, string>();
  for (const action of actionOrder) {
    const [key, before] = [keyOf[action], words.get(keyOf[action])];
    words.set(key, before === undefined ? names[action] : `${before} / ${names[action]}`);
  }
  return [...words];
}

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
