import { describe, expect, it } from '@jest/globals';
import type { DecisionOnMany } from '../api/triage.js';
import { failedOfMany } from './failed-of-many.js';

const held: DecisionOnMany = { state: 'held', failed: {} };
const lookAt = (seen: readonly (DecisionOnMany | Error)[]) => {
  let at = 0;
  return () => {
    const found = seen[Math.min(at, seen.length - 1)] ?? held;
    at += 1;
    return found instanceof Error ? Promise.reject(found) : Promise.resolve(found);
  };
};
const failed = { a: 'triage.already-decided' };
const noPause = () => Promise.resolve();

describe('what was refused of a decision about many', () => {
  it.each([
    { seen: [held, held, { state: 'applied', failed }], is: failed, why: 'it is asked for until it is carried out' },
    {
      seen: [new Error('no answer'), { state: 'applied', failed }],
      is: failed,
      why: 'one look that fails is not the last',
    },
    { seen: [{ state: 'undone', failed: {} }], is: {}, why: 'nothing was tried' },
    { seen: [held], is: null, why: 'nobody waits for ever' },
  ] as const)('is $is, because $why', async ({ seen, is }) => {
    expect(await failedOfMany(lookAt(seen), noPause)).toEqual(is);
  });
});
