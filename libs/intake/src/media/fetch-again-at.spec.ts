import { describe, expect, it } from '@jest/globals';
import { fetchAgainAt } from './fetch-again-at.js';

const receivedAt = new Date('2026-11-23T03:00:00Z');
const afterHours = (hours: number) => new Date(receivedAt.getTime() + hours * 3_600_000);

describe('fetchAgainAt', () => {
  it.each([
    { attempts: 1, hours: 0, inMs: 5_000, why: 'soon at first' },
    { attempts: 4, hours: 1, inMs: 40_000, why: 'later each time' },
    { attempts: 40, hours: 24, inMs: 3_600_000, why: 'never later than an hour' },
  ])('$inMs ms after attempt $attempts: $why', ({ attempts, hours, inMs }) => {
    const now = afterHours(hours);
    expect(fetchAgainAt({ attempts, receivedAt, now })?.getTime()).toBe(now.getTime() + inMs);
  });

  it('gives up before the provider has forgotten the file', () => {
    expect(fetchAgainAt({ attempts: 200, receivedAt, now: afterHours(6 * 24) })).toBeNull();
  });
});
