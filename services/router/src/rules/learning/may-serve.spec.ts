import { describe, expect, it } from '@jest/globals';
import { beatsPresent, mayServe } from './may-serve.js';
import { measureModel, type Measured } from './measure-model.js';

const measured = (accuracy: number, threshold: number | null = 0.8): Measured => ({
  ...measureModel([]),
  ...{ rows: 500, accuracy, threshold },
});
const shadow = { seen: 500, known: 100, shadowRight: 90, presentRight: 88 };

describe('a new model', () => {
  it.each([
    { may: true, candidate: measured(0.9), present: measured(0.88), beside: shadow, why: 'it is better in both' },
    { may: true, candidate: measured(0.9), present: null, beside: shadow, why: 'there is none yet' },
    {
      may: 'not-better',
      candidate: measured(0.88),
      present: measured(0.88),
      beside: shadow,
      why: 'as good is no better',
    },
    {
      may: 'not-precise',
      candidate: measured(0.9, null),
      present: null,
      beside: shadow,
      why: 'it is never sure enough',
    },
    {
      may: 'not-seen-enough',
      candidate: measured(0.9),
      present: null,
      beside: { ...shadow, seen: 99 },
      why: 'it has not been in the shadow long enough',
    },
    {
      may: 'worse-in-shadow',
      candidate: measured(0.9),
      present: measured(0.88),
      beside: { ...shadow, shadowRight: 87 },
      why: 'live it did worse',
    },
    {
      may: true,
      candidate: measured(0.9),
      present: measured(0.88),
      beside: { ...shadow, known: 19, shadowRight: 1, presentRight: 9 },
      why: 'a handful of owners compares nothing',
    },
  ])('may serve: $may, for $why', ({ may, candidate, present, beside }) => {
    const verdict = mayServe(candidate, present, beside);
    expect(verdict.may ? true : verdict.why).toBe(may);
  });

  it('is not tried when it is never precise enough', () => {
    expect(beatsPresent(measured(0.99, null), null)).toBe(false);
  });
});
