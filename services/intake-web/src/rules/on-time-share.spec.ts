import { describe, expect, it } from '@jest/globals';
import { onTimeShare } from './on-time-share.js';

describe('onTimeShare', () => {
  it.each([
    { due: 9, onTime: 9, share: null, why: 'nine are too few' },
    { due: 10, onTime: 0, share: 0, why: 'none is none' },
    { due: 1000, onTime: 999, share: 99, why: 'one that was late is not all' },
    { due: 10, onTime: 10, share: 100, why: 'all is all' },
  ])('$onTime of $due is $share: $why', ({ due, onTime, share }) => {
    expect(onTimeShare({ due, onTime })).toBe(share);
  });
});
