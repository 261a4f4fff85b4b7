import { describe, expect, it } from '@jest/globals';
import { dueOf, dueText, dueWords } from './due.js';

type Wall = [year: number, month: number, day: number, hour: number, minute: number, second?: number];
/** On the wall of the institution, which is that of Greenwich here. */
const at = (...wall: Wall) => new Date(Date.UTC(...wall));
const now = at(2026, 10, 23, 9, 0);
const words = (due: Date, late = false, language: 'id' | 'en' = 'id') =>
  dueWords(dueOf(due.toISOString(), late, 'Etc/UTC', now), dueText[language]);
const toneOf = (due: Date, late = false) => dueOf(due.toISOString(), late, 'Etc/UTC', now).tone;

describe('what is left until a deadline', () => {
  it.each([
    { due: at(2026, 10, 27, 0, 0), says: 'sisa 3 hari', why: 'midnight belongs to the day before' },
    { due: at(2026, 10, 25, 0, 0), says: 'sisa 1 hari', why: 'tomorrow is one day, however many hours' },
    { due: at(2026, 10, 24, 8, 0), says: 'sisa 1 hari', why: 'also when it is less than 24 hours' },
    { due: at(2026, 10, 24, 0, 0), says: 'hari ini, sisa 15 jam', why: 'the last day is counted in hours' },
    { due: at(2026, 10, 23, 9, 20), says: 'hari ini, sisa 20 menit', why: 'the last hour in minutes' },
    { due: at(2026, 10, 23, 9, 0, 10), says: 'hari ini, sisa 1 menit', why: 'nobody reads "0 minutes left"' },
    { due: at(2026, 10, 23, 8, 30), says: 'lewat 30 menit', why: 'late by less than an hour' },
    { due: at(2026, 10, 23, 0, 0), says: 'lewat 9 jam', why: 'late since midnight' },
    { due: at(2026, 10, 20, 0, 0), says: 'lewat 3 hari', why: 'full days' },
  ])('$says: $why', ({ due, says }) => {
    expect(words(due)).toBe(says);
  });

  it('counts the days of the institution, wherever the PC stands', () => {
    const [dueAt, asked] = ['2026-11-24T15:00:00Z', new Date('2026-11-23T16:00:00Z')];
    expect(dueWords(dueOf(dueAt, false, 'Asia/Jayapura', asked), dueText.id)).toBe('hari ini, sisa 23 jam');
    expect(dueWords(dueOf(dueAt, false, 'Asia/Jakarta', asked), dueText.id)).toBe('sisa 1 hari');
  });

  it('is late when the hub says so, whatever this PC believes the time to be', () => {
    expect(words(at(2026, 10, 24, 0, 0), true)).toBe('lewat 1 menit');
  });

  it('has the right number in English', () => {
    expect(words(at(2026, 10, 25, 0, 0), false, 'en')).toBe('1 day left');
    expect(words(at(2026, 10, 26, 0, 0), false, 'en')).toBe('2 days left');
  });

  it.each([
    { due: at(2026, 10, 27, 0, 0), tone: 'calm' },
    { due: at(2026, 10, 26, 0, 0), tone: 'soon' },
    { due: at(2026, 10, 24, 0, 0), tone: 'soon' },
    { due: at(2026, 10, 23, 0, 0), tone: 'late' },
  ])('is $tone on $due', ({ due, tone }) => {
    expect(toneOf(due)).toBe(tone);
  });
});
