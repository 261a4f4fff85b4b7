import type { ComplaintClass } from '#libs/contracts';
import type { ActionOnCase, ArchiveReason, CaseLine, FormAction, Priority } from '../api/cases.js';
import { dayIn, endOfDay } from '../language/dates.js';
import { areLabels, labelsIn } from './labels-in.js';

type Field = 'class' | 'confidential' | 'to' | 'colleague' | 'until' | 'reason' | 'into' | 'passed' | 'marks';

interface FormShape {
  readonly words: 'needed' | 'welcome' | 'none';
  /** Who reads the words: what goes to the citizen and what stays inside must never be confused. */
  readonly reader: 'citizen' | 'inside';
  readonly fields: readonly Field[];
}

/** What each action asks for. Read a row as: to `postpone`, words are needed, the citizen reads them, and `until` is asked. */
export const formOf = {
  verify: { words: 'none', reader: 'inside', fields: ['class', 'confidential'] },
  classify: { words: 'none', reader: 'inside', fields: ['class', 'confidential'] },
  dispose: { words: 'welcome', reader: 'inside', fields: ['to'] },
  entrust: { words: 'none', reader: 'inside', fields: ['colleague'] },
  return: { words: 'needed', reader: 'inside', fields: [] },
  contribute: { words: 'needed', reader: 'inside', fields: [] },
  note: { words: 'needed', reader: 'inside', fields: [] },
  mark: { words: 'none', reader: 'inside', fields: ['marks'] },
  postpone: { words: 'needed', reader: 'citizen', fields: ['until'] },
  archive: { words: 'needed', reader: 'citizen', fields: ['reason'] },
  merge: { words: 'none', reader: 'inside', fields: ['into'] },
  uphold: { words: 'welcome', reader: 'inside', fields: [] },
  dismiss: { words: 'needed', reader: 'citizen', fields: [] },
  check: { words: 'welcome', reader: 'inside', fields: ['passed'] },
} as const satisfies Record<FormAction, FormShape>;

export const shapeOf = (action: FormAction): FormShape => formOf[action];

/** What has been filled in so far. */
export interface CaseInput {
  readonly class: ComplaintClass;
  readonly confidential: boolean;
  readonly to: string;
  readonly colleague: string;
  /** A day, `2026-11-30`. */
  readonly until: string;
  readonly reason: ArchiveReason | '';
  readonly into: string;
  readonly passed: boolean | null;
  readonly priority: Priority;
  /** As they are written, with commas between. */
  readonly labels: string;
}

export type InputFault = 'too-short' | 'too-long' | Field;

export const leastWords = 5;
export const mostWords = 5_000;
const longestPostponementDays = 90;

/** When it is, and on whose wall: of the institution, never of this PC. */
export interface Moment {
  readonly now: Date;
  readonly timeZone: string;
}

/** The first and the last day to which a case can be postponed. */
export function postponable({ now, timeZone }: Moment): { first: string; last: string } {
  const dayAfter = (days: number) => dayIn(timeZone, new Date(now.getTime() + days * 86_400_000));
  // The day counts to its end, so the ninetieth from now would be a few hours too many.
  return { first: dayAfter(1), last: dayAfter(longestPostponementDays - 1) };
}

/** What is missing or not possible, before anything is sent. */
export function checkInput(action: FormAction, words: string, input: CaseInput, moment: Moment): readonly InputFault[] {
  const { words: wish, fields } = shapeOf(action);
  const length = words.trim().length;
  const needed = wish === 'needed' || (action === 'check' && input.passed === false);
  const faults: InputFault[] = [];
  if (needed && length < leastWords) faults.push('too-short');
  if (length > mostWords) faults.push('too-long');
  const { first, last } = postponable(moment);
  const isMissing: Record<Field, boolean> = {
    ...{ class: false, confidential: false, passed: input.passed === null },
    ...{ to: input.to === '', colleague: input.colleague === '', reason: input.reason === '' },
    ...{ marks: !areLabels(labelsIn(input.labels)) },
    ...{ into: input.into.trim() === '', until: input.until < first || input.until > last },
  };
  return [...faults, ...fields.filter((field) => isMissing[field])];
}

/** What is sent, of a form without faults. */
export function askedBy(
  action: FormAction,
  words: string,
  input: CaseInput,
  { timeZone, labels }: Pick<CaseLine, 'timeZone' | 'labels'>,
): ActionOnCase {
  const message = words.trim();
  const { words: wish, fields } = shapeOf(action);
  const given = {
    ...{ class: input.class, to: input.to, colleague: input.colleague, into: input.into.trim() },
    ...{ passed: input.passed === true, until: input.until && endOfDay(input.until, timeZone), reason: input.reason },
    // It can be raised, never lowered: a box left empty says that a person saw what the catalogue proposes, and did not follow it.
    confidential: input.confidential,
  };
  const wanted = labelsIn(input.labels);
  const marks = {
    priority: input.priority,
    addLabels: wanted.filter((one) => !labels.includes(one)),
    dropLabels: labels.filter((one) => !wanted.includes(one)),
  };
  const asked = Object.entries(given).filter(([name]) => (fields as readonly string[]).includes(name));
  return {
    action,
    ...(wish === 'none' || message === '' ? {} : { message }),
    ...((fields as readonly string[]).includes('marks') ? marks : {}),
    ...(Object.fromEntries(asked) as Omit<ActionOnCase, 'action'>),
  };
}
