import { describe, expect, it } from '@jest/globals';
import { staffRetryAt } from './staff-retry.js';

const now = new Date('2026-11-23T03:00:00Z');

describe('a mail that was not taken', () => {
  it.each([
    { attempts: 1, at: '2026-11-23T03:01:00Z', why: 'the server may be busy' },
    { attempts: 3, at: '2026-11-23T03:04:00Z', why: 'twice as long each time' },
    { attempts: 20, at: '2026-11-23T04:00:00Z', why: 'but an hour at most' },
  ])('$attempts times is tried again at $at: $why', ({ attempts, at }) => {
    expect(staffRetryAt(attempts, now)).toEqual(new Date(at));
  });

  it('for a day is given up', () => {
    expect(staffRetryAt(30, now)).toBeNull();
  });
});
