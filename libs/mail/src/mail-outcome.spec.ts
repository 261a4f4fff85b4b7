import { describe, expect, it } from '@jest/globals';
import { mailOutcome } from './mail-outcome.js';

describe('a fault in sending a mail', () => {
  it.each([
    { code: 451, hasLeft: false, is: 'not-now', why: 'greylisted' },
    { code: 550, hasLeft: false, is: 'failed', why: 'there is no such address' },
    { code: 452, hasLeft: true, is: 'not-now', why: 'the server read it and said that it has no room' },
    { code: null, hasLeft: false, is: 'not-now', why: 'nobody was there' },
    { code: null, hasLeft: true, is: 'in-doubt', why: 'it had left, and no answer came' },
  ])('$code means $is: $why', ({ is, ...fault }) => {
    expect(mailOutcome(fault)).toBe(is);
  });
});
