import { describe, expect, it } from '@jest/globals';
import { heldAfter, type Held } from './held-after.js';

const queueOf = (ids: readonly string[]) => ids.map((complaintId) => ({ complaintId }));
const place = 'triage to-decide';
const nothing: Held = { place, item: null };
const a: Held = { place, item: 'a' };

describe('what is held open at the triage desk', () => {
  it.each([
    { before: nothing, queue: ['a', 'b'], chosen: null, item: 'a', why: 'it is the first, and lies open' },
    {
      before: a,
      queue: ['z', 'a', 'b'],
      chosen: null,
      item: 'a',
      why: 'what comes before it takes its place from nobody',
    },
    { before: a, queue: ['z', 'b'], chosen: null, item: 'a', why: 'that it is gone is said before another lies there' },
    { before: a, queue: [], chosen: null, item: null, why: 'nothing waits any more' },
    {
      before: nothing,
      queue: ['a', 'b'],
      chosen: 'b',
      item: null,
      why: 'the address names another, the first was not open',
    },
    {
      before: a,
      queue: ['a', 'b'],
      chosen: 'b',
      item: 'a',
      why: 'whoever comes back from the one in the address finds it',
    },
    {
      before: { place: 'elsewhere', item: 'b' },
      queue: ['a', 'b'],
      chosen: null,
      item: 'a',
      why: 'b lay open elsewhere',
    },
  ])('after $before.item is $item of $queue with $chosen in the address: $why', ({ before, queue, chosen, item }) => {
    expect(heldAfter(before, { place, chosen, queue: queueOf(queue) })).toEqual({ place, item });
  });

  it('stays the very same when a look changes nothing', () => {
    expect(heldAfter(a, { place, chosen: null, queue: queueOf(['a', 'b']) })).toBe(a);
    expect(heldAfter(nothing, { place, chosen: null, queue: [] })).toBe(nothing);
  });
});
