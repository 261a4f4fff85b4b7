import { describe, expect, it } from '@jest/globals';
import { stepOfRating, stepOfWriting, type Heard } from './citizen-steps.js';

const heard = (wish: Partial<Heard> = {}): Heard => ({
  status: 'answered',
  how: null,
  objections: 0,
  reopened: false,
  passedOn: false,
  ...wish,
});

describe('what the citizen’s writing comes to', () => {
  it.each([
    { of: { status: 'waiting' }, step: 'citizen-writes', why: 'it answers the question' },
    { of: {}, step: 'citizen-writes', why: 'it objects to the answer' },
    { of: { status: 'closed', how: 'automatic' }, step: 'citizen-reopens', why: 'the first time is free' },
    { of: { status: 'closed', how: 'archived' }, step: 'citizen-reopens', why: 'the reason may be wrong' },
    { of: { status: 'closed', how: 'confirmed', reopened: true }, step: null, why: 'there is no second time' },
    { of: { status: 'closed', how: 'withdrawn' }, step: null, why: 'it was taken back' },
    { of: { status: 'closed', how: 'merged' }, step: null, why: 'it goes on with another' },
    {
      of: { status: 'closed', how: 'merged', passedOn: true },
      step: 'citizen-reopens',
      why: 'the other’s answer is no answer to this one',
    },
  ] as const)('$of: $step, because $why', ({ of, step }) => {
    expect(stepOfWriting(heard(of))).toBe(step);
  });
});

describe('what a rating comes to', () => {
  it.each([
    { score: 5, of: {}, step: 'citizen-confirms', why: 'solved' },
    { score: 3, of: {}, step: 'citizen-confirms', why: 'good enough' },
    { score: 2, of: {}, step: 'citizen-objects', why: 'the officer tries again' },
    { score: 1, of: { objections: 1 }, step: 'citizen-appeals', why: 'the officer has tried again' },
    { score: 1, of: { status: 'closed', how: 'automatic' }, step: 'citizen-reopens', why: 'the first time is free' },
    {
      score: 1,
      of: { status: 'closed', how: 'automatic', reopened: true },
      step: 'citizen-appeals',
      why: 'it was free',
    },
    { score: 1, of: { status: 'closed', how: 'dismissed', reopened: true }, step: null, why: 'it has been decided' },
    { score: 1, of: { status: 'closed', how: 'merged' }, step: null, why: 'there is no answer to judge yet' },
    {
      score: 1,
      of: { status: 'closed', how: 'merged', passedOn: true },
      step: 'citizen-reopens',
      why: 'the other’s answer did not help here',
    },
    {
      score: 1,
      of: { status: 'closed', how: 'merged', passedOn: true, reopened: true },
      step: 'citizen-appeals',
      why: 'it was free, and merged again',
    },
  ] as const)('$score, $of: $step, because $why', ({ score, of, step }) => {
    expect(stepOfRating(score, heard(of))).toBe(step);
  });
});
