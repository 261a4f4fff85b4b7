import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addCalendarDays,
  addWorkingDays,
  endOfLocalDay,
  isWorkingDay,
  localDateOf,
  workingDayFrom,
  workingDaysBetween,
  type Calendar,
} from './working-days.js';

const noHolidays: Calendar = { version: 'none', holidays: new Set() };
const independence: Calendar = { version: 'one', holidays: new Set(['2026-08-17']) };

const date = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const calendar = fc
  .array(date, { maxLength: 60 })
  .map((days): Calendar => ({ version: 'any', holidays: new Set(days) }));

describe('addWorkingDays', () => {
  it.each([
    { from: '2026-08-13', days: 1, to: '2026-08-14', why: 'a Friday follows a Thursday' },
    { from: '2026-08-14', days: 1, to: '2026-08-17', why: 'the weekend is not counted' },
    { from: '2026-08-15', days: 1, to: '2026-08-17', why: 'from a Saturday the next open day is the first' },
    { from: '2026-08-14', days: 0, to: '2026-08-14', why: 'zero days is the same day' },
    { from: '2026-12-31', days: 1, to: '2027-01-01', why: 'a year ends' },
    { from: '2024-02-28', days: 1, to: '2024-02-29', why: 'a leap day is a day' },
  ])('$from + $days = $to: $why', ({ from, days, to }) => {
    expect(addWorkingDays(from, days, noHolidays)).toBe(to);
  });

  it('skips a national holiday that falls on a weekday', () => {
    expect(addWorkingDays('2026-08-14', 1, independence)).toBe('2026-08-18');
  });

  it.each([-1, 0.5, Number.NaN])('does not know %p days', (days) => {
    expect(() => addWorkingDays('2026-08-14', days, noHolidays)).toThrow(RangeError);
  });

  it.each(['2026-02-30', '26-02-03', 'tomorrow', ''])('does not take "%s" for a date', (from) => {
    expect(() => addWorkingDays(from, 1, noHolidays)).toThrow(RangeError);
  });

  it('always ends on a working day', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 90 }), calendar, (from, days, closed) =>
        isWorkingDay(addWorkingDays(from, days, closed), closed),
      ),
    );
  });

  it('is undone by counting the days between', () => {
    fc.assert(
      fc.property(date, fc.nat({ max: 90 }), calendar, (from, days, closed) => {
        expect(workingDaysBetween(from, addWorkingDays(from, days, closed), closed)).toBe(days);
      }),
    );
  });

  it('adds up: first some days, then more', () => {
    fc.assert(
      fc.property(date, fc.nat({ max: 40 }), fc.nat({ max: 40 }), calendar, (from, some, more, closed) => {
        const inTwoSteps = addWorkingDays(addWorkingDays(from, some, closed), more, closed);
        expect(inTwoSteps).toBe(addWorkingDays(from, some + more, closed));
      }),
    );
  });

  it('never ends earlier for a later start, for more days, or for one more holiday', () => {
    fc.assert(
      fc.property(date, date, fc.nat({ max: 40 }), calendar, (one, other, days, closed) => {
        const [early = one, late = other] = [one, other].sort();
        const end = addWorkingDays(early, days, closed);
        const withOneMore: Calendar = { version: 'more', holidays: new Set([...closed.holidays, late]) };
        return (
          end <= addWorkingDays(late, days, closed) &&
          end < addWorkingDays(early, days + 1, closed) &&
          end <= addWorkingDays(early, days, withOneMore)
        );
      }),
    );
  });
});

describe('workingDaysBetween', () => {
  it.each([
    { from: '2026-08-14', to: '2026-08-21', days: 5, why: 'a week has five' },
    { from: '2026-08-15', to: '2026-08-16', days: 0, why: 'a weekend has none' },
    { from: '2026-08-21', to: '2026-08-14', days: -5, why: 'backwards it is negative' },
  ])('$from to $to = $days: $why', ({ from, to, days }) => {
    expect(workingDaysBetween(from, to, noHolidays)).toBe(days);
  });
});

describe('workingDayFrom', () => {
  it.each([
    { date: '2026-08-14', day: '2026-08-14', why: 'a Friday is open' },
    { date: '2026-08-15', day: '2026-08-18', why: 'after the weekend comes a holiday' },
  ])('$date → $day: $why', ({ date: from, day }) => {
    expect(workingDayFrom(from, independence)).toBe(day);
  });
});

describe('the day on the wall', () => {
  it.each([
    { timeZone: 'Asia/Jakarta', on: '2026-11-23', endsAt: '2026-11-23T17:00:00.000Z' },
    { timeZone: 'Asia/Makassar', on: '2026-11-24', endsAt: '2026-11-24T16:00:00.000Z' },
    { timeZone: 'Asia/Jayapura', on: '2026-11-24', endsAt: '2026-11-24T15:00:00.000Z' },
  ])('is $on in $timeZone at 16:30 UTC, and ends at $endsAt', ({ timeZone, on, endsAt }) => {
    expect(localDateOf(new Date('2026-11-23T16:30:00Z'), timeZone)).toBe(on);
    expect(endOfLocalDay(on, timeZone).toISOString()).toBe(endsAt);
  });

  it('holds every instant before its end, and none after', () => {
    fc.assert(
      fc.property(date, fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'), (day, timeZone) => {
        const end = endOfLocalDay(day, timeZone);
        expect(localDateOf(new Date(end.getTime() - 1), timeZone)).toBe(day);
        expect(localDateOf(end, timeZone)).toBe(addCalendarDays(day, 1));
      }),
    );
  });

  it.each([
    { timeZone: 'Pacific/Kiritimati', at: '2026-11-23T10:00:00Z', on: '2026-11-24', why: 'fourteen hours ahead' },
    { timeZone: 'Etc/GMT+12', at: '2026-11-23T11:59:59Z', on: '2026-11-22', why: 'twelve hours behind' },
    { timeZone: 'Pacific/Apia', at: '2011-12-30T10:00:00Z', on: '2011-12-31', why: 'a zone that left out a day' },
    { timeZone: 'Asia/Beirut', at: '2026-03-28T22:30:00Z', on: '2026-03-29', why: 'a day that begins at one o’clock' },
  ])('is $on in $timeZone at $at: $why', ({ timeZone, at, on }) => {
    expect(localDateOf(new Date(at), timeZone)).toBe(on);
  });

  it('does not know a zone that is none', () => {
    expect(() => localDateOf(new Date(0), 'Asia/Atlantis')).toThrow(RangeError);
  });
});
