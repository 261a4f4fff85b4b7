import { describe, expect, it } from '@jest/globals';
import { dueOf, dueText, dueWords } from './due.js';

type Wall = [year: number, month: number, day: number, hour: number, minute: number, second?: number];
/** On the wall of the institution, which is that of Greenwich here. */
const at = (...wall: Wall) => new Date(Date.UTC(...wall));
/** A Monday. */
const now = at(2026, 10, 23, 9, 0);
const closed = new Set(['2026-11-26', '2026-11-17']);
const words = (due: Date, late = false, language: 'id' | 'en' = 'id') =>
  dueWords(dueOf({ dueAt: due.toISOString(), late, timeZone: 'Etc/UTC' }, now, closed), dueText[language]);
const toneOf = (due: Date, late = false) =>
  dueOf({ dueAt: due.toISOString(), late, timeZone: 'Etc/UTC' }, now, closed).tone;

describe('what is left until a deadline', () => {
  it.each([
    { due: at(2026, 10, 27, 0, 0), says: 'sisa 2 hari kerja', why: 'midnight belongs to the day before' },
    { due: at(2026, 10, 28, 0, 0), says: 'sisa 3 hari kerja', why: 'a holiday lies between' },
    { due: at(2026, 10, 25, 0, 0), says: 'sisa 1 hari kerja', why: 'tomorrow is one day, however many hours' },
    { due: at(2026, 10, 24, 8, 0), says: 'sisa 1 hari kerja', why: 'also when it is less than 24 hours' },
    { due: at(2026, 10, 24, 0, 0), says: 'hari ini, sisa 15 jam', why: 'the last day is counted in hours' },
    { due: at(2026, 10, 23, 9, 20), says: 'hari ini, sisa 20 menit', why: 'the last hour in minutes' },
    { due: at(2026, 10, 23, 9, 0, 10), says: 'hari ini, sisa 1 menit', why: 'nobody reads "0 minutes left"' },
    { due: at(2026, 10, 23, 8, 30), says: 'lewat 30 menit', why: 'late by less than an hour' },
    { due: at(2026, 10, 23, 0, 0), says: 'lewat 1 hari kerja', why: 'the first day on which it is late is one' },
    { due: at(2026, 10, 20, 0, 0), says: 'lewat 2 hari kerja', why: 'nobody works at the weekend' },
    { due: at(2026, 10, 13, 0, 0), says: 'lewat 6 hari kerja', why: 'a holiday lies between' },
  ])('$says: $why', ({ due, says }) => {
    expect(words(due)).toBe(says);
  });

  it('counts the days of the institution, wherever the PC stands', () => {
    const [dueAt, asked] = ['2026-11-24T15:00:00Z', new Date('2026-11-23T16:00:00Z')];
    expect(dueWords(dueOf({ dueAt, late: false, timeZone: 'Asia/Jayapura' }, asked, closed), dueText.id)).toBe(
      'hari ini, sisa 23 jam',
    );
    expect(dueWords(dueOf({ dueAt, late: false, timeZone: 'Asia/Jakarta' }, asked, closed), dueText.id)).toBe(
      'sisa 1 hari kerja',
    );
  });

  it('counts calendar days where no working day is left, or the closed days are not known', () => {
    const friday = at(2026, 10, 27, 9, 0);
    const sunday = { dueAt: at(2026, 10, 29, 12, 0).toISOString(), late: false, timeZone: 'Etc/UTC' };
    expect(dueWords(dueOf(sunday, friday, closed), dueText.id)).toBe('sisa 2 hari');
    const tuesday = { ...sunday, dueAt: at(2026, 11, 1, 12, 0).toISOString() };
    expect(dueWords(dueOf(tuesday, friday, null), dueText.id)).toBe('sisa 4 hari');
    const past = { ...sunday, dueAt: at(2026, 10, 28, 0, 0).toISOString() };
    const onSunday = at(2026, 10, 29, 12, 0);
    expect(dueWords(dueOf(past, onSunday, closed), dueText.id)).toBe('lewat 1 hari');
    expect(dueWords(dueOf(past, at(2026, 11, 1, 12, 0), null), dueText.id)).toBe('lewat 3 hari');
  });

  it('is late when the hub says so, whatever this PC believes the time to be', () => {
    expect(words(at(2026, 10, 24, 0, 0), true)).toBe('lewat 1 menit');
  });

  it('has the right number in English', () => {
    expect(words(at(2026, 10, 25, 0, 0), false, 'en')).toBe('1 working day left');
    expect(words(at(2026, 10, 26, 0, 0), false, 'en')).toBe('2 working days left');
  });

  it.each([
    { due: at(2026, 10, 28, 0, 0), tone: 'calm' },
    { due: at(2026, 10, 27, 0, 0), tone: 'soon' },
    { due: at(2026, 10, 26, 0, 0), tone: 'soon' },
    { due: at(2026, 10, 24, 0, 0), tone: 'soon' },
    { due: at(2026, 10, 23, 0, 0), tone: 'late' },
  ])('is $tone on $due', ({ due, tone }) => {
    expect(toneOf(due)).toBe(tone);
  });
});
