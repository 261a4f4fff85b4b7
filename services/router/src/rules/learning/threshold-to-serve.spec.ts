import { describe, expect, it } from '@jest/globals';
import { rulesVersion, sureEnough } from '../decide-route.js';
import { thresholdToServe } from './threshold-to-serve.js';

describe('the threshold with which a model serves', () => {
  it.each([
    { why: 'measured beside these rules', threshold: 0.7, by: { rulesVersion }, is: 0.7 },
    {
      why: 'measured beside others is not lower than the shipped',
      threshold: 0.7,
      by: { rulesVersion: '1' },
      is: sureEnough,
    },
    { why: 'measured beside none is not lower either', threshold: 0.7, by: {}, is: sureEnough },
    { why: 'measured beside others may be higher', threshold: 0.95, by: {}, is: 0.95 },
    { why: 'where none was precise enough nothing is decided alone', threshold: null, by: { rulesVersion }, is: 1 },
  ])('$why: $is', ({ threshold, by, is }) => {
    expect(thresholdToServe({ itself: { threshold }, ...by })).toBe(is);
  });
});
