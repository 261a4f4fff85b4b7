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
    const verdict = mayServe({ itself: candidate, present, compared: null }, beside);
    expect(verdict.may ? true : verdict.why).toBe(may);
  });

  it('is not tried when it is never precise enough', () => {
    expect(beatsPresent({ itself: measured(0.99, null), present: null, compared: null })).toBe(false);
  });

  it.each([
    { tried: true, accuracy: 0.881, gained: 10, lost: 9, more: 0, why: 'it is right more often' },
    { tried: false, accuracy: 0.88, gained: 9, lost: 9, more: 0, why: 'as good, of the same owners, is no better' },
    { tried: false, accuracy: 0.88, gained: 0, lost: 0, more: -1, why: 'it has forgotten an owner' },
    { tried: true, accuracy: 0.88, gained: 9, lost: 9, more: 20, why: 'as good, it knows twenty owners more' },
    { tried: true, accuracy: 0.876, gained: 8, lost: 10, more: 1, why: 'two of eighteen tossed coins are chance' },
    { tried: true, accuracy: 0.872, gained: 6, lost: 10, more: 1, why: 'four of sixteen are just chance' },
    { tried: false, accuracy: 0.87, gained: 5, lost: 10, more: 20, why: 'five of fifteen are not, whoever it knows' },
    { tried: true, accuracy: 0.878, gained: 0, lost: 1, more: 1, why: 'one case says nothing' },
    { tried: false, accuracy: 0.874, gained: 0, lost: 3, more: 20, why: 'it has lost and won nothing' },
  ])('is tried: $tried, for $why', ({ tried, accuracy, gained, lost, more }) => {
    const compared = {
      ...{ gained, lost, owners: [], newOwners: [], formerOwners: [] },
      taught: { itself: 30 + more, present: 30 },
    };
    expect(beatsPresent({ itself: measured(accuracy), present: measured(0.88), compared })).toBe(tried);
  });

  it('of a report of before, without the cases one by one, must be right more often', () => {
    expect(beatsPresent({ itself: measured(0.88), present: measured(0.88), compared: null })).toBe(false);
  });
});
