import { describe, expect, it } from '@jest/globals';
import { retryAt } from './retry-at.js';

const plannedAt = new Date('2026-11-23T05:00:00Z');
const later = (seconds: number) => new Date(plannedAt.getTime() + seconds * 1_000);

describe('retryAt', () => {
  it.each([
    { attempts: 1, afterMs: undefined, inSeconds: 5, why: 'soon' },
    { attempts: 3, afterMs: undefined, inSeconds: 20, why: 'then later and later' },
    { attempts: 50, afterMs: undefined, inSeconds: 300, why: 'but every five minutes' },
    { attempts: 1, afterMs: 30_000, inSeconds: 30, why: 'not before the provider said' },
  ])('waits $inSeconds s after attempt $attempts: $why', ({ attempts, afterMs, inSeconds }) => {
    expect(retryAt({ attempts, plannedAt, now: plannedAt, afterMs })).toEqual(later(inSeconds));
  });

  it('gives up on news that is a day old', () => {
    expect(retryAt({ attempts: 9, plannedAt, now: later(86_400) })).toBeNull();
  });
});
