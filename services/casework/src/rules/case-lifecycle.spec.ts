import { describe, expect, it } from '@jest/globals';
import {
  ActionNotAllowed,
  actionsOpenTo,
  caseStatuses,
  caseSteps,
  howClosed,
  isOpen,
  nextStatus,
  possibleStep,
  resumedBecause,
  stepOf,
  stepOfRating,
  type Actor,
  type CaseStatus,
} from './case-lifecycle.js';

const actorsThereAre: Actor[] = ['officer', 'triage', 'coordinator', 'administrator', 'citizen', 'clock'];

const allowed = [
  { from: 'assigned', step: 'take', by: 'officer', to: 'in-progress', why: 'somebody has begun' },
  { from: 'assigned', step: 'hand-back', by: 'officer', to: 'handed-back', why: 'it is plainly not theirs' },
  { from: 'assigned', step: 'citizen-withdraws', by: 'citizen', to: 'closed', why: 'nothing is left to answer' },
  { from: 'in-progress', step: 'ask', by: 'officer', to: 'waiting', why: 'it is the citizen’s turn' },
  { from: 'in-progress', step: 'answer-for-now', by: 'officer', to: 'in-progress', why: 'news is not an answer' },
  { from: 'in-progress', step: 'answer-finally', by: 'officer', to: 'answered', why: 'the work is done' },
  { from: 'in-progress', step: 'hand-back', by: 'officer', to: 'handed-back', why: 'it turned out not to be theirs' },
  { from: 'in-progress', step: 'citizen-withdraws', by: 'citizen', to: 'closed', why: 'nothing is left to answer' },
  { from: 'waiting', step: 'answer-for-now', by: 'officer', to: 'waiting', why: 'the question still stands' },
  { from: 'waiting', step: 'answer-finally', by: 'officer', to: 'answered', why: 'the officer found out alone' },
  { from: 'waiting', step: 'hand-back', by: 'officer', to: 'handed-back', why: 'it turned out not to be theirs' },
  { from: 'waiting', step: 'citizen-writes', by: 'citizen', to: 'in-progress', why: 'the question is answered' },
  { from: 'waiting', step: 'clarification-ends', by: 'clock', to: 'in-progress', why: 'no pause without an end' },
  { from: 'waiting', step: 'citizen-withdraws', by: 'citizen', to: 'closed', why: 'nothing is left to answer' },
  { from: 'answered', step: 'citizen-writes', by: 'citizen', to: 'in-progress', why: 'a reply means: not content' },
  { from: 'answered', step: 'citizen-confirms', by: 'citizen', to: 'closed', why: 'the citizen says it is solved' },
  { from: 'answered', step: 'citizen-objects', by: 'citizen', to: 'in-progress', why: 'the citizen says it is not' },
  { from: 'answered', step: 'reply-window-ends', by: 'clock', to: 'closed', why: 'silence after a final answer' },
  { from: 'answered', step: 'citizen-withdraws', by: 'citizen', to: 'closed', why: 'the citizen wants no more of it' },
] as const;

const everyStep = caseStatuses.flatMap((from) => caseSteps.map((step) => ({ from, step })));

describe('the lifecycle of a case', () => {
  it.each(allowed)('$from + $step by $by = $to: $why', ({ from, step, by, to }) => {
    expect(nextStatus(from, step, by)).toBe(to);
  });

  it.each(everyStep)('$from + $step is for nobody else', ({ from, step }) => {
    const row = allowed.find((one) => one.from === from && one.step === step);
    for (const by of actorsThereAre.filter((one) => one !== row?.by)) {
      expect(possibleStep(from, step, by)).toBeNull();
      expect(() => nextStatus(from, step, by)).toThrow(ActionNotAllowed);
    }
  });

  it.each(['closed', 'handed-back'] as const)('%s is an end', (status) => {
    expect(isOpen(status)).toBe(false);
    expect(caseSteps.filter((step) => actorsThereAre.some((by) => possibleStep(status, step, by)))).toEqual([]);
  });

  it.each(caseStatuses.filter(isOpen))('%s can be left by somebody', (status) => {
    expect(allowed.some((row) => row.from === status && (row.to as CaseStatus) !== status)).toBe(true);
  });
});

describe('what a page offers', () => {
  it.each([
    { status: 'assigned', actions: ['take', 'hand-back'], why: 'nobody works on it yet' },
    { status: 'in-progress', actions: ['ask', 'answer', 'hand-back'], why: 'somebody does' },
    { status: 'waiting', actions: ['answer', 'hand-back'], why: 'one question at a time' },
    { status: 'answered', actions: [], why: 'it is the citizen’s turn' },
    { status: 'closed', actions: [], why: 'it is over' },
    { status: 'handed-back', actions: [], why: 'it is somebody else’s' },
  ] as const)('to an officer of a case that is $status: $actions, because $why', ({ status, actions }) => {
    expect(actionsOpenTo('officer', status)).toEqual(actions);
  });

  it.each(['coordinator', 'administrator', 'triage'] as const)('nothing to a %s, who only watches', (actor) => {
    expect(caseStatuses.flatMap((status) => actionsOpenTo(actor, status))).toEqual([]);
  });
});

describe('what is said of a step', () => {
  it.each([
    { from: 'waiting', step: 'citizen-writes', because: 'citizen-replied' },
    { from: 'waiting', step: 'clarification-ends', because: 'clarification-ended' },
    { from: 'answered', step: 'citizen-writes', because: 'citizen-not-content' },
    { from: 'answered', step: 'citizen-objects', because: 'citizen-not-content' },
    { from: 'assigned', step: 'take', because: null },
  ] as const)('$from + $step resumes because: $because', ({ from, step, because }) => {
    expect(resumedBecause(from, step)).toBe(because);
  });

  it.each([
    { step: 'citizen-confirms', how: 'confirmed' },
    { step: 'reply-window-ends', how: 'automatic' },
    { step: 'citizen-withdraws', how: 'withdrawn' },
    { step: 'answer-finally', how: null },
  ] as const)('$step closes: $how', ({ step, how }) => {
    expect(howClosed(step)).toBe(how);
  });

  it('names a way of closing for every step that closes, and only for those', () => {
    const closing = new Set(allowed.filter((row) => row.to === 'closed').map((row) => row.step));
    expect(caseSteps.filter((step) => howClosed(step) !== null).sort()).toEqual([...closing].sort());
  });

  it.each([
    [1, 'citizen-objects'],
    [2, 'citizen-objects'],
    [3, 'citizen-confirms'],
    [5, 'citizen-confirms'],
  ] as const)('a score of %i means %s', (score, step) => {
    expect(stepOfRating(score)).toBe(step);
  });

  it('tells an interim answer from a final one', () => {
    expect([stepOf('answer', false), stepOf('answer', true), stepOf('take', false)]).toEqual([
      'answer-for-now',
      'answer-finally',
      'take',
    ]);
  });
});
