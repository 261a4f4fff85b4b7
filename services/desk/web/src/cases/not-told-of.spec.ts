import { describe, expect, it } from '@jest/globals';
import type { TimelineEntry } from '../api/cases.js';
import { notToldOf } from './not-told-of.js';

const at = '2026-11-23T03:00:00Z';
const answered = (state: string, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  ...{ at, kind: 'answered', by: 'Petugas', text: 'Sudah menyala.', told: { by: 'sms', state, at } },
  ...more,
});
const noted: TimelineEntry = { at, kind: 'noted', by: 'Petugas', text: 'Catatan' };

describe('what the citizen was not told', () => {
  it.each([
    { entries: [answered('in-doubt'), noted], tells: true, why: 'nobody knows whether it arrived' },
    { entries: [answered('failed')], tells: true, why: 'it did not arrive' },
    { entries: [answered('sent')], tells: false, why: 'a receipt may still come' },
    { entries: [answered('in-doubt', { deliveredAt: at })], tells: false, why: 'another door has brought it' },
    { entries: [answered('failed'), answered('sent')], tells: false, why: 'something was written since' },
    { entries: [noted], tells: false, why: 'nothing was written to the citizen' },
  ])('is said: $tells, $why', ({ entries, tells }) => {
    expect(notToldOf(entries) !== null).toBe(tells);
  });
});
