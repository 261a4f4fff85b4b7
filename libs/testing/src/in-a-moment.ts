import { expect } from '@jest/globals';

/** Many times what it takes: a busy machine is slow too, and what must not be takes minutes. How fast it is, the benches tell. */
const momentMs = 5_000;

export function inAMoment<Result>(work: () => Result): Result {
  const began = performance.now();
  const result = work();
  expect(performance.now() - began).toBeLessThan(momentMs);
  return result;
}
