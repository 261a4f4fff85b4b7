import { describe, expect, it } from '@jest/globals';
import { readRetryAfter, tryAgainAt } from './try-again.js';

const now = new Date('2026-11-23T02:00:00Z');
const pauseMs = (attempts: number, drawn = 0.5, askedMs: number | null = null) => {
  const at = tryAgainAt({ attempts, now, drawn, askedMs });
  return at && at.getTime() - now.getTime();
};

describe('tryAgainAt', () => {
  it('waits longer each time, and gives up after three days', () => {
    const pauses = Array.from({ length: 10 }, (_, at) => pauseMs(at + 1));
    expect(pauses.map((ms) => ms && ms / 1_000)).toEqual([
      ...[5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400],
      null,
    ]);
    const days = pauses.reduce<number>((sum, ms) => sum + (ms ?? 0), 0) / 86_400_000;
    expect(days).toBeGreaterThan(3);
    expect(days).toBeLessThan(3.5);
  });

  it('comes a tenth sooner or later', () => {
    expect([pauseMs(2, 0), pauseMs(2, 1)]).toEqual([270_000, 330_000]);
  });

  it('leaves a receiver alone for as long as it asks, but no longer than a day', () => {
    expect([pauseMs(1, 0.5, 60_000), pauseMs(2, 0.5, 60_000), pauseMs(1, 0.5, 1e12)]).toEqual([
      60_000, 300_000, 86_400_000,
    ]);
  });
});

describe('readRetryAfter', () => {
  it.each([
    { header: undefined, ms: null, why: 'was not said' },
    { header: '120', ms: 120_000, why: 'are seconds' },
    { header: '0', ms: null, why: 'is no time' },
    { header: 'Mon, 23 Nov 2026 02:01:00 GMT', ms: 60_000, why: 'is a date' },
    { header: 'Mon, 23 Nov 2026 01:00:00 GMT', ms: null, why: 'is over' },
    { header: 'soon', ms: null, why: 'is nonsense' },
  ])('reads $header as $ms: it $why', ({ header, ms }) => {
    expect(readRetryAfter(header, now)).toBe(ms);
  });
});
