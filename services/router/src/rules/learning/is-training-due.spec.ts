import { describe, expect, it } from '@jest/globals';
import { isTrainingDue } from './is-training-due.js';

const night = new Date('2026-11-23T19:00:00Z');

describe('training', () => {
  it.each([
    {
      due: true,
      now: night,
      lastAskedAt: null,
      newLabels: 50,
      why: 'it is night in Jakarta and there is enough to learn',
    },
    { due: false, now: new Date('2026-11-23T03:00:00Z'), lastAskedAt: null, newLabels: 900, why: 'it is day' },
    { due: false, now: night, lastAskedAt: null, newLabels: 49, why: 'there is too little' },
    {
      due: false,
      now: night,
      lastAskedAt: new Date('2026-11-23T18:10:00Z'),
      newLabels: 900,
      why: 'it was done tonight',
    },
    {
      due: true,
      now: night,
      lastAskedAt: new Date('2026-11-22T18:10:00Z'),
      newLabels: 900,
      why: 'it was done last night',
    },
  ])('is due: $due, for $why', ({ due, ...learned }) => {
    expect(isTrainingDue(learned)).toBe(due);
  });
});
