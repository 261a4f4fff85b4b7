import { describe, expect, it } from '@jest/globals';
import { isEssential, startOfDay } from './essential.js';

describe('isEssential', () => {
  it.each([
    { kind: 'question', is: true, why: 'the clock stands until it is answered' },
    { kind: 'answered', is: true, why: 'it is what the citizen waits for' },
    { kind: 'emergency', is: true, why: 'it cannot wait' },
    { kind: 'received', is: true, why: 'it tells the code' },
    { kind: 'ask-place', is: true, why: 'it tells the code as well' },
    { kind: 'set-aside', is: true, why: 'nobody else says why' },
    { kind: 'access-code', is: true, why: 'somebody waits for it at the page' },
    { kind: 'forwarded', is: false, why: 'the tracking page says it too' },
    { kind: 'help', is: false, why: 'a reply of courtesy' },
  ])('$kind: $is, $why', ({ kind, is }) => {
    expect(isEssential(kind)).toBe(is);
  });
});

describe('startOfDay', () => {
  it.each([
    { now: '2026-11-23T16:59:59Z', is: '2026-11-22T17:00:00.000Z', why: 'a second before midnight in Jakarta' },
    { now: '2026-11-23T17:00:00Z', is: '2026-11-23T17:00:00.000Z', why: 'midnight in Jakarta' },
  ])('$why', ({ now, is }) => {
    expect(startOfDay(new Date(now)).toISOString()).toBe(is);
  });
});
