import { describe, expect, it } from '@jest/globals';
import { backOffSeconds } from './back-off.js';

describe('backOffSeconds', () => {
  it.each([
    { reasonClass: 'not-yet-known', attempts: 0, seconds: 0.1, why: 'what it waits for is usually on its way' },
    { reasonClass: 'not-yet-known', attempts: 30, seconds: 60, why: 'it grows, up to a minute' },
    { reasonClass: 'poison', attempts: 0, seconds: 5, why: 'a person must act first' },
    { reasonClass: 'poison', attempts: 30, seconds: 3600, why: 'an hour is the most' },
  ] as const)('of $reasonClass is $seconds s after $attempts attempts: $why', ({ reasonClass, attempts, seconds }) => {
    expect(backOffSeconds(reasonClass, attempts)).toBe(seconds);
  });
});
