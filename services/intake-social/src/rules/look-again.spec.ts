import { describe, expect, it } from '@jest/globals';
import { lookAgainMs } from './look-again.js';

describe('a mailbox that could not be read', () => {
  it.each([
    { failures: 1, ms: 1_000, why: 'it may have been chance' },
    { failures: 4, ms: 8_000, why: 'twice as long each time' },
    { failures: 500, ms: 60_000, why: 'but a minute at most' },
  ])('$failures times is looked into again after $ms ms: $why', ({ failures, ms }) => {
    expect(lookAgainMs(failures)).toBe(ms);
  });
});
