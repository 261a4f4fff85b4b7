import { describe, expect, it } from '@jest/globals';
import { accessCodes, nextGiven, readAccessCode } from './access-code.js';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 23, 3) + seconds * 1_000);

describe('a one-time code', () => {
  it.each([
    ['482 913', '482913'],
    [' 482-913 ', '482913'],
    ['48291', null],
    ['48291o', null],
  ])('is read from %j as %j', (typed, code) => {
    expect(readAccessCode(typed)).toBe(code);
  });
});

describe('nextGiven', () => {
  it.each([
    { given: null, now: 0, count: 1, why: 'none was asked for' },
    { given: { askedAt: at(0), since: at(0), count: 1 }, now: 59, count: null, why: 'the last is under way' },
    { given: { askedAt: at(0), since: at(0), count: 1 }, now: 60, count: 2, why: 'the last may be lost' },
    {
      given: { askedAt: at(0), since: at(0), count: accessCodes.perDay },
      now: 3_600,
      count: null,
      why: 'that was all for a day',
    },
    {
      given: { askedAt: at(0), since: at(0), count: accessCodes.perDay },
      now: 86_400,
      count: 1,
      why: 'a day has passed',
    },
  ])('gives number $count, because $why', ({ given, now, count }) => {
    expect(nextGiven(given, at(now))?.count ?? null).toBe(count);
  });
});
