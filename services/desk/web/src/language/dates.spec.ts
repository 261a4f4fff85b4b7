import { describe, expect, it } from '@jest/globals';
import { calendarDate, count, countOfView, dayInCapital, deadline, inZone, isElsewhere, lastDay } from './dates.js';

describe('a deadline', () => {
  it('that ends with a day is named by that day, not by the midnight after it', () => {
    expect(deadline('2026-12-14T17:00:00Z', 'Asia/Jakarta', 'id')).toBe('14 Des 2026');
    expect(deadline('2026-12-14T15:00:00Z', 'Asia/Jayapura', 'id')).toBe('14 Des 2026');
  });

  it('within a day has its time, and says on whose wall', () => {
    expect(deadline('2026-12-14T15:00:00Z', 'Asia/Jakarta', 'id')).toBe('14 Des 2026, 22.00 WIB');
  });

  it('is in time on its last day', () => {
    expect(lastDay('2026-12-31T17:00:00Z', 'Asia/Jakarta', 'en')).toBe('31 Dec 2026');
  });
});

describe('a calendar date', () => {
  it('is the same wherever the PC stands', () => {
    expect(calendarDate('2026-11-23', 'id')).toBe('Sen, 23 Nov 2026');
  });
});

describe('another clock', () => {
  it.each([
    { there: 'Asia/Jayapura', here: 'Asia/Jakarta', is: true, why: 'it is two hours later there' },
    { there: 'Asia/Pontianak', here: 'Asia/Jakarta', is: false, why: 'both are western' },
    { there: 'Asia/Makassar', here: 'Asia/Makassar', is: false, why: 'it is the same' },
  ])('than in $here is in $there: $is, for $why', ({ there, here, is }) => {
    expect(isElsewhere(there, here)).toBe(is);
  });
});

describe('the day in the capital', () => {
  it('begins seven hours before that of Greenwich', () => {
    expect(dayInCapital(new Date('2026-11-22T16:59:59Z'))).toBe('2026-11-22');
    expect(dayInCapital(new Date('2026-11-22T17:00:00Z'))).toBe('2026-11-23');
  });
});

describe('a number', () => {
  it('has the separators of the language', () => {
    expect([count(1234, 'id'), count(1234, 'en')]).toEqual(['1.234', '1,234']);
  });

  it('says that nobody has counted on', () => {
    expect(countOfView(5_000, 'id')).toBe('5.000+');
    expect(countOfView(4_999, 'id')).toBe('4.999');
  });
});

describe('an instant on the wall of an institution', () => {
  it.each([
    { timeZone: 'Asia/Jakarta', id: '23 Nov 2026, 14.05 WIB', en: '23 Nov 2026, 14:05 WIB' },
    { timeZone: 'Asia/Makassar', id: '23 Nov 2026, 15.05 WITA', en: '23 Nov 2026, 15:05 WITA' },
    { timeZone: 'Asia/Jayapura', id: '23 Nov 2026, 16.05 WIT', en: '23 Nov 2026, 16:05 WIT' },
  ])('is said with its zone: $id', ({ timeZone, id, en }) => {
    const say = (language: 'id' | 'en') => inZone('2026-11-23T07:05:00Z', timeZone, language);
    expect([say('id'), say('en')]).toEqual([id, en]);
  });
});
