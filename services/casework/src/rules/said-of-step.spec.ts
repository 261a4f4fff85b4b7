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
    { step: 'citizen-confirms', how: 'confirmed' },
    { step: 'reply-window-ends', how: 'automatic' },
    { step: 'archive', how: 'archived' },
    { step: 'merge', how: 'merged' },
    { step: 'fail-check', how: null },
    { step: 'answer-finally', how: null },
  ] as const)('$step closes: $how', ({ step, how }) => {
    expect(howClosed(step)).toBe(how);
  });

  it.each([
    { from: 'closed', step: 'citizen-reopens', reopened: 'citizen' },
    { from: 'closed', step: 'fail-check', reopened: 'check' },
    { from: 'closed', step: 'unmerge', reopened: 'unmerged' },
    { from: 'closed', step: 'ask-again', reopened: 'asked-again' },
    { from: 'answered', step: 'ask-again', reopened: null },
    { from: 'appealed', step: 'uphold', reopened: 'appeal' },
    { from: 'in-progress', step: 'answer-finally', reopened: null },
  ] as const)('$from + $step reopens because: $reopened', ({ from, step, reopened }) => {
    expect(whyReopened(from, step)).toBe(reopened);
  });
});
