import { describe, expect, it } from '@jest/globals';
import { howClosed, resumedBecause, whyReopened } from './said-of-step.js';

describe('what is said of a step', () => {
  it.each([
    { from: 'waiting', step: 'citizen-writes', because: 'citizen-replied' },
    { from: 'waiting', step: 'clarification-ends', because: 'clarification-ended' },
    { from: 'waiting', step: 'propose-answer', because: 'clarification-ended' },
    { from: 'in-progress', step: 'propose-answer', because: null },
    { from: 'answered', step: 'citizen-writes', because: 'citizen-not-content' },
    { from: 'answered', step: 'ask-again', because: 'asked-again' },
    { from: 'postponed', step: 'resume', because: 'taken-up-again' },
    { from: 'postponed', step: 'postponement-ends', because: 'postponement-ended' },
    { from: 'postponed', step: 'dispose', because: 'taken-up-again' },
    { from: 'postponed', step: 'send-up', because: 'taken-up-again' },
    { from: 'in-progress', step: 'dispose', because: null },
    { from: 'assigned', step: 'take', because: null },
  ] as const)('$from + $step resumes because: $because', ({ from, step, because }) => {
    expect(resumedBecause(from, step)).toBe(because);
  });

  it.each([
    { step: 'citizen-confirms', how: 'confirmed', reopened: null },
    { step: 'reply-window-ends', how: 'automatic', reopened: null },
    { step: 'archive', how: 'archived', reopened: null },
    { step: 'merge', how: 'merged', reopened: null },
    { step: 'fail-check', how: null, reopened: 'check' },
    { step: 'uphold', how: null, reopened: 'appeal' },
    { step: 'answer-finally', how: null, reopened: null },
  ] as const)('$step closes: $how, reopens: $reopened', ({ step, how, reopened }) => {
    expect({ how: howClosed(step), reopened: whyReopened(step) }).toEqual({ how, reopened });
  });
});
