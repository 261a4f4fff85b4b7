import { describe, expect, it } from '@jest/globals';
import { submitVerdict } from './submit-verdict.js';

describe('an answer to a submit', () => {
  it.each([
    { status: 0x00, verdict: 'accepted', why: 'it was taken' },
    { status: 0x58, verdict: 'throttled', why: 'too many a second' },
    { status: 0x14, verdict: 'throttled', why: 'its queue is full' },
    { status: 0x08, verdict: 'later', why: 'the centre is ill' },
    { status: 0x0b, verdict: 'refused', why: 'there is no such number' },
    { status: 0x400, verdict: 'refused', why: 'the operator’s own reason' },
  ])('of $status is $verdict: $why', ({ status, verdict }) => {
    expect(submitVerdict(status)).toBe(verdict);
  });
});
