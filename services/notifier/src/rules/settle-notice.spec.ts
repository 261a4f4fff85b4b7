import { describe, expect, it } from '@jest/globals';
import { doorNames } from '#libs/contracts';
import type { NoticeState } from './notice-state.js';
import { waitsUntil, whenNothingCame } from './settle-notice.js';

const now = new Date('2026-11-23T03:00:00Z');
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

describe('waitsUntil', () => {
  it.each([
    { state: 'planned', door: 'sms', hours: 72, why: 'doors try for a day' },
    { state: 'sending', door: 'sms', hours: 72, why: 'its provider would not take it yet' },
    { state: 'sent', door: 'sms', hours: 72, why: 'a phone may be off' },
    { state: 'sent', door: 'email', hours: 120, why: 'a mail may come back for five days' },
    { state: 'in-doubt', door: 'sms', hours: 168, why: 'a late receipt ends the doubt' },
  ] as const)('$state by $door: $hours hours, for $why', ({ state, door, hours }) => {
    expect(waitsUntil({ state, door }, now)).toEqual(inHours(hours));
  });

  it.each([
    { state: 'sent', door: 'telegram', why: 'it says no more than that' },
    { state: 'delivered', door: 'sms', why: 'it has arrived' },
    { state: 'read', door: 'whatsapp', why: 'it was read' },
    { state: 'failed', door: 'sms', why: 'nobody tries again' },
  ] as const)('$state by $door is final: $why', ({ state, door }) => {
    expect(waitsUntil({ state, door }, now)).toBeNull();
  });
});

describe('whenNothingCame', () => {
  it.each([
    { state: 'planned', door: 'sms', next: 'in-doubt', hours: 168, why: 'its door never spoke of it' },
    { state: 'sent', door: 'sms', next: 'in-doubt', hours: 168, why: 'a receipt is owed' },
    { state: 'sent', door: 'email', next: 'sent', hours: null, why: 'it did not come back' },
    { state: 'in-doubt', door: 'sms', next: 'in-doubt', hours: null, why: 'nobody will ever know' },
  ] as const)('$state by $door → $next: $why', ({ state, door, next, hours }) => {
    const dueAt = hours === null ? null : inHours(hours);
    expect(whenNothingCame({ state, door }, now)).toEqual({ state: next, dueAt });
  });

  it('brings every notice of every door to an end in two steps', () => {
    const states: readonly NoticeState[] = ['planned', 'sending', 'sent', 'in-doubt', 'delivered', 'read', 'failed'];
    for (const door of doorNames) {
      for (const state of states) {
        const first = whenNothingCame({ state, door }, now);
        const last = first.dueAt ? whenNothingCame({ state: first.state, door }, first.dueAt) : first;
        expect(last.dueAt).toBeNull();
      }
    }
  });
});
