import { describe, expect, it } from '@jest/globals';
import { MovableClock, SystemClock } from './clock.js';

describe('a movable clock', () => {
  const noon = new Date('2026-11-23T05:00:00Z');

  it('stands still where it was put, and is moved on from there', () => {
    const clock = new MovableClock(noon);
    clock.advance(90_000);
    expect(clock.now().toISOString()).toBe('2026-11-23T05:01:30.000Z');
    clock.set(noon);
    expect(clock.now()).toEqual(noon);
  });

  it('runs with the machine when it was put nowhere, also after it was set', () => {
    // Between two looks at it a busy machine may do much else.
    const aMinute = 60_000;
    const clock = new MovableClock();
    const behindMs = (instant: Date) => Math.abs(clock.now().getTime() - instant.getTime());
    expect(behindMs(new SystemClock().now())).toBeLessThan(aMinute);
    clock.set(noon);
    expect(behindMs(noon)).toBeLessThan(aMinute);
    clock.advance(3_600_000);
    expect(behindMs(new Date('2026-11-23T06:00:00Z'))).toBeLessThan(aMinute);
  });
});
