import { describe, expect, it } from '@jest/globals';
import { sayDate, sayInstant, saySpan } from './dates.js';
import { wordsIn } from './words/words.js';

describe('dates', () => {
  it('are said as in Jakarta, in the language of the citizen', () => {
    const lateEvening = new Date('2026-11-23T18:30:00Z');
    expect(sayInstant('id', lateEvening)).toBe('Selasa, 24 November 2026 pukul 01.30 WIB');
    expect(sayInstant('en', lateEvening)).toMatch(/^Tuesday,? 24 November 2026 at 01:30 WIB$/);
  });

  it('without a time have no zone to fall out of', () => {
    expect(sayDate('id', '2026-11-23')).toBe('Senin, 23 November 2026');
  });

  it.each([
    [20_000, 'kurang dari 1 menit'],
    [5 * 60_000, '5 menit'],
    [125 * 60_000, '2 jam 5 menit'],
    [26 * 3_600_000, '1 hari 2 jam'],
    [72 * 3_600_000, '3 hari'],
  ])('%i ms are said as %s', (ms, said) => {
    expect(saySpan(wordsIn('id'), ms)).toBe(said);
  });
});
