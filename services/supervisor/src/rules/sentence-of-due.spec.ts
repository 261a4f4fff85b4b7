import { describe, expect, it } from '@jest/globals';
import type { DueExplained } from './explain-due.js';
import { sentenceOfDue } from './sentence-of-due.js';

const day = (date: string, mark: DueExplained['days'][number]['mark']) => ({ date, mark, nth: null, name: null });
const explained: DueExplained = {
  ...{ startedOn: '2026-12-23', asked: 3, left: null, agrees: true },
  days: [day('2026-12-24', 'counted'), day('2026-12-25', 'holiday'), day('2026-12-26', 'weekend')],
};
const clock = {
  ...{ unit: 'working-day' as const, dueAt: new Date('2026-12-29T17:00:00Z'), dueOn: '2026-12-29' },
  ...{ timeZone: 'Asia/Jakarta', pausedAt: null },
};

/** Whether there is a comma after the weekday changes with the version of Unicode's data. */
const plain = (sentence: string) => sentence.replaceAll(',', '');

describe('the sentence on a deadline', () => {
  it.each([
    {
      language: 'id',
      ...{ of: clock, what: explained },
      says:
        'Dihitung 3 hari kerja sejak Rabu, 23 Desember 2026 (hari itu sendiri tidak dihitung), tanpa 1 hari tutup ' +
        'kantor, 1 hari libur: paling lambat Selasa, 29 Desember 2026 pukul 24.00 WIB.',
    },
    {
      language: 'en',
      ...{ of: { ...clock, timeZone: 'Asia/Tokyo' }, what: { ...explained, days: [] } },
      says:
        '3 working days from Wednesday 23 December 2026 (that day itself is not counted): ' +
        'by Tuesday 29 December 2026, midnight Asia/Tokyo.',
    },
    {
      language: 'id',
      ...{ of: { ...clock, pausedAt: clock.dueAt }, what: { ...explained, left: 2 } },
      says:
        'Dihitung 3 hari kerja sejak Rabu, 23 Desember 2026. Sekarang dijeda; masih tersisa 2 hari dan berjalan lagi ' +
        'setelah jeda berakhir.',
    },
    {
      language: 'en',
      ...{ of: { ...clock, pausedAt: clock.dueAt, unit: 'hour' as const }, what: explained },
      says: '3 hours from Wednesday 23 December 2026. It stands still now, and runs on when the pause ends.',
    },
  ] as const)('in $language is: $says', ({ language, of, what, says }) => {
    expect(plain(sentenceOfDue(of, what, language))).toBe(plain(says));
  });

  it.each([
    {
      language: 'id',
      says: /^Dihitung 3 jam sejak .* siang dan malam: paling lambat Rabu 30 Desember 2026.*00[.]00 WIB[.]$/,
    },
    { language: 'en', says: /^3 hours from .* day and night: by Wednesday 30 December 2026.*00:00 WIB[.]$/ },
  ] as const)('tells hours by the instant, in $language', ({ language, says }) => {
    expect(plain(sentenceOfDue({ ...clock, unit: 'hour' }, explained, language))).toMatch(says);
  });
});
