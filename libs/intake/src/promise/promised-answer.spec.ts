import { describe, expect, it } from '@jest/globals';
import { promisedAnswer, promisedSpans, type AnswerPolicy } from './promised-answer.js';

const monday = new Date('2026-11-23T05:00:00Z');
const nobodyIsOff = { version: 'none', holidays: new Set<string>() };
const policy = (wish: Partial<AnswerPolicy>): AnswerPolicy => ({
  kind: 'total',
  class: null,
  amount: 10,
  unit: 'working-day',
  effectiveFrom: '2026-01-01',
  ...wish,
});

describe('promisedAnswer', () => {
  it.each([
    { policies: [], by: '2026-12-11', why: 'the directory has not spoken: 14 working days' },
    { policies: [policy({})], by: '2026-12-07', why: 'a policy for every class' },
    { policies: [policy({}), policy({ class: 'complaint', amount: 5 })], by: '2026-11-30', why: 'its own policy' },
    { policies: [policy({ class: 'aspiration', amount: 5 })], by: '2026-12-11', why: 'another class’s policy' },
    {
      policies: [policy({ kind: 'resolution', amount: 5 }), policy({})],
      by: '2026-12-07',
      why: 'total before resolution',
    },
    {
      policies: [policy({ kind: 'resolution', amount: 5 })],
      by: '2026-11-30',
      why: 'resolution where there is no total',
    },
    { policies: [policy({ kind: 'triage', amount: 3 })], by: '2026-12-11', why: 'a clock of the office' },
    {
      policies: [policy({ amount: 5, effectiveFrom: '2026-12-01' }), policy({})],
      by: '2026-12-07',
      why: 'a policy of next month',
    },
    {
      policies: [policy({ amount: 5, effectiveFrom: '2026-11-01' }), policy({})],
      by: '2026-11-30',
      why: 'the later of two that hold',
    },
  ])('is the end of $by: $why', ({ policies, by }) => {
    const answerBy = promisedAnswer('complaint', monday, { policies, calendar: nobodyIsOff });
    expect(answerBy.toISOString()).toBe(`${by}T17:00:00.000Z`);
  });

  it('counts no holiday', () => {
    const calendar = { version: 'x', holidays: new Set(['2026-11-26']) };
    expect(promisedAnswer('aspiration', monday, { policies: [], calendar }).toISOString()).toBe(
      '2026-12-01T17:00:00.000Z',
    );
  });
});

describe('promisedSpans', () => {
  const amounts = (policies: AnswerPolicy[]) => {
    const { triage, followUp, answer } = promisedSpans(policies, monday);
    return [triage.amount, followUp.amount, answer.map(({ amount }) => amount)];
  };

  it.each([
    { policies: [], are: [3, 5, [5, 14, 60]], why: 'the directory has not spoken' },
    { policies: [policy({ kind: 'triage', amount: 2 })], are: [2, 5, [5, 14, 60]], why: 'the desk has less time' },
    { policies: [policy({ kind: 'first-follow-up', amount: 4 })], are: [3, 4, [5, 14, 60]], why: 'so has an officer' },
    { policies: [policy({ class: 'complaint', amount: 9 })], are: [3, 5, [5, 9, 60]], why: 'a class has its own' },
    { policies: [policy({})], are: [3, 5, [10]], why: 'every class has the same' },
    {
      policies: [policy({ kind: 'triage', amount: 1, effectiveFrom: '2026-12-01' })],
      are: [3, 5, [5, 14, 60]],
      why: 'what begins next month is not promised yet',
    },
  ])('are $are: $why', ({ policies, are }) => {
    expect(amounts(policies)).toEqual(are);
  });
});
