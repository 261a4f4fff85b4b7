import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { News } from './news.js';
import { heldUntil } from './quiet-hours.js';

const night = { from: 21, to: 7 };
const answer: News = { kind: 'answered', text: 'Sudah menyala.', final: true };
const telling = (at: string, more: Partial<Parameters<typeof heldUntil>[0]> = {}) => ({
  ...{ news: answer, door: 'sms' as const, heardAt: null, timeZone: 'Asia/Jakarta', now: new Date(at) },
  ...more,
});

describe('heldUntil', () => {
  it.each([
    { at: '2026-11-23T14:00:00Z', until: '2026-11-24T00:00:00Z', why: 'nine in the evening in Jakarta' },
    { at: '2026-11-23T23:59:59Z', until: '2026-11-24T00:00:00Z', why: 'a minute to seven' },
    { at: '2026-11-23T17:30:30Z', until: '2026-11-24T00:00:00Z', why: 'after midnight' },
    { at: '2026-11-24T00:00:00Z', until: null, why: 'seven in the morning' },
    { at: '2026-11-23T13:59:59Z', until: null, why: 'a minute to nine' },
  ])('$at → $until: $why', ({ at, until }) => {
    expect(heldUntil(telling(at), night)).toEqual(until === null ? null : new Date(until));
  });

  it('goes by the evening of the citizen', () => {
    const at = '2026-11-23T12:30:00Z';
    expect(heldUntil(telling(at, { timeZone: 'Asia/Jayapura' }), night)).toEqual(new Date('2026-11-23T22:00:00Z'));
    expect(heldUntil(telling(at), night)).toBeNull();
  });

  it.each<{ more: Partial<Parameters<typeof heldUntil>[0]>; why: string }>([
    { more: { news: { kind: 'emergency', lines: [] } }, why: 'somebody may be in danger' },
    { more: { news: { kind: 'received' } }, why: 'a receipt answers what was just filed' },
    { more: { news: { kind: 'access-code', digits: '482913' } }, why: 'they stand before the page' },
    { more: { news: { kind: 'closed', how: 'confirmed' } }, why: 'they have just rated it' },
    { more: { heardAt: new Date('2026-11-23T16:50:00Z') }, why: 'they wrote ten minutes ago' },
    { more: { door: 'email' }, why: 'a mailbox rings nobody' },
    { more: { door: 'web' }, why: 'a page rings nobody' },
  ])('holds nothing back at midnight when $why', ({ more }) => {
    expect(heldUntil(telling('2026-11-23T17:00:00Z', more), night)).toBeNull();
    expect(heldUntil(telling('2026-11-23T17:00:00Z'), night)).not.toBeNull();
  });

  it('holds nothing back without quiet hours, and knows such that do not pass midnight', () => {
    expect(heldUntil(telling('2026-11-23T17:00:00Z'), null)).toBeNull();
    expect(heldUntil(telling('2026-11-23T06:00:00Z'), { from: 12, to: 15 })).toEqual(new Date('2026-11-23T08:00:00Z'));
    expect(heldUntil(telling('2026-11-23T09:00:00Z'), { from: 12, to: 15 })).toBeNull();
  });

  it('never holds for a day, and never until a moment that is quiet itself', () => {
    const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
    const hour = fc.integer({ min: 0, max: 23 });
    fc.assert(
      fc.property(instant, hour, hour, (now, from, to) => {
        fc.pre(from !== to);
        const until = heldUntil(telling(now.toISOString(), { now }), { from, to });
        if (until === null) return;
        expect(until.getTime() - now.getTime()).toBeGreaterThan(0);
        expect(until.getTime() - now.getTime()).toBeLessThanOrEqual(86_400_000);
        expect(heldUntil(telling(until.toISOString()), { from, to })).toBeNull();
      }),
    );
  });
});
