import { describe, expect, it } from '@jest/globals';
import { metaOutcome } from './meta-outcome.js';

describe('an answer of Graph', () => {
  it.each([
    { status: 200, code: null, subcode: null, is: 'sent', why: 'it was taken' },
    { status: 400, code: 10, subcode: 2018278, is: 'window-closed', why: 'the person last wrote more than a day ago' },
    { status: 400, code: 10, subcode: null, is: 'refused', why: 'the app lacks a permission' },
    { status: 400, code: 613, subcode: null, is: 'busy', why: 'too many calls' },
    { status: 401, code: 190, subcode: null, is: 'busy', why: 'the token has ended, and will be renewed' },
    { status: 500, code: 1200, subcode: null, is: 'busy', why: 'it says itself that it was not sent' },
    { status: 429, code: null, subcode: null, is: 'busy', why: 'too many calls, without a code' },
    { status: 400, code: 551, subcode: 1545041, is: 'refused', why: 'the person cannot be reached' },
    { status: 502, code: null, subcode: null, is: 'in-doubt', why: 'nobody knows whether it was taken' },
  ])('$status, $code means $is: $why', ({ is, ...answer }) => {
    expect(metaOutcome(answer)).toBe(is);
  });
});
