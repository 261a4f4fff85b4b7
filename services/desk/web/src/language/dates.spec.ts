import { describe, expect, it } from '@jest/globals';
import { calendarDate, count, countOfView, dateTime, dayInCapital, deadline, inZone, lastDay } from './dates.js';

// Local times on purpose: a desk shows the wall clock of its office.
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

describe('a deadline', () => {
  it('that ends with a day is named by that day, not by the midnight after it', () => {
    expect(deadline(at(2026, 11, 15, 0, 0), 'id')).toBe('14 Des 2026');
  });

  it('within a day has its time', () => {
    expect(deadline(at(2026, 11, 14, 22, 0), 'id')).toBe(dateTime(at(2026, 11, 14, 22, 0), 'id'));
  });

  it('is in time on its last day', () => {
    expect(lastDay(at(2027, 0, 1, 0, 0), 'en')).toBe('31 Dec 2026');
  });
});

describe('a calendar date', () => {
  it('is the same wherever the PC stands', () => {
    expect(calendarDate('2026-11-23', 'id')).toBe('Sen, 23 Nov 2026');
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
