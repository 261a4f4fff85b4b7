import { describe, expect, it } from '@jest/globals';
import { tellStaffAt } from './tell-staff-at.js';

describe('staff are mailed', () => {
  it.each([
    { way: 'at-once', now: '2026-11-23T03:00:00Z', at: '2026-11-23T03:00:00Z', why: 'it is ten in the morning' },
    {
      way: 'at-once',
      now: '2026-11-23T00:00:00Z',
      at: '2026-11-23T00:30:00Z',
      why: 'it is seven, and offices open at half past',
    },
    { way: 'at-once', now: '2026-11-23T10:00:00Z', at: '2026-11-24T00:30:00Z', why: 'they have just closed' },
    { way: 'at-once', now: '2026-11-27T11:00:00Z', at: '2026-11-30T00:30:00Z', why: 'it is Friday evening' },
    { way: 'at-once', now: '2026-11-28T03:00:00Z', at: '2026-11-30T00:30:00Z', why: 'it is Saturday' },
    { way: 'daily', now: '2026-11-23T03:00:00Z', at: '2026-11-24T00:30:00Z', why: 'together, the next morning' },
    { way: 'daily', now: '2026-11-22T19:00:00Z', at: '2026-11-23T00:30:00Z', why: 'made in the night before' },
  ] as const)('$way at $now leaves at $at: $why', ({ way, now, at }) => {
    expect(tellStaffAt(way, new Date(now), 'Asia/Jakarta')).toEqual(new Date(at));
  });

  it('by the clock on their own wall', () => {
    const at = tellStaffAt('at-once', new Date('2026-11-22T23:00:00Z'), 'Asia/Jayapura');
    expect(at).toEqual(new Date('2026-11-22T23:00:00Z'));
  });

  it('never, where they want nothing', () => {
    expect(tellStaffAt('none', new Date('2026-11-23T03:00:00Z'), 'Asia/Jakarta')).toBeNull();
  });
});
