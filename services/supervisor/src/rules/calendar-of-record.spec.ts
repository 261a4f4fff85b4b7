import { describe, expect, it } from '@jest/globals';
import { CalendarOfRecord } from './calendar-of-record.js';

const calendar = new CalendarOfRecord([
  { year: 2025, days: ['2025-12-25'], version: '3' },
  { year: 2026, days: ['2026-12-25'], version: '1' },
]);

describe('the calendar of record', () => {
  it('holds the days off of all years', () => {
    expect([...calendar.holidays]).toEqual(['2025-12-25', '2026-12-25']);
  });

  it.each([
    { from: '2026-01-05', to: '2026-03-01', version: '2026=1', why: 'within one year' },
    { from: '2025-12-20', to: '2026-01-10', version: '2025=3,2026=1', why: 'over New Year' },
    { from: '2026-12-20', to: '2027-01-10', version: '2026=1,2027=none', why: 'next year has no decree yet' },
  ])('names $version for a clock $why', ({ from, to, version }) => {
    expect(calendar.versionBetween(from, to)).toBe(version);
  });
});
