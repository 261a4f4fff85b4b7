import { describe, expect, it } from '@jest/globals';
import type { OfficeHours } from '../api/rules-of-time.js';
import { draftOf, openDays, readDays } from './hours-draft.js';

const kept: OfficeHours = {
  ...{ institution: 'kai', source: 'SK Direksi', version: 2, daysOn: [] },
  week: [{ weekday: 6, from: '07:00', to: '12:00' }],
  daysOff: [{ date: '2026-12-24', name: 'Ulang tahun' }],
};

describe('office hours', () => {
  it('are shown as they are kept', () => {
    const draft = draftOf(kept);
    expect(openDays(draft)).toEqual(kept.week);
    expect(readDays(draft.daysOff)).toEqual(kept.daysOff);
  });

  it('begin with an ordinary week', () => {
    expect(openDays(draftOf(null)).map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('days, one a line', () => {
  it.each([
    { text: '2026-12-24; Ulang tahun\n\n 2026-12-31, Tutup buku', count: 2 },
    { text: '', count: 0 },
    { text: '24 Desember; Ulang tahun', count: undefined },
    { text: '2026-12-24', count: undefined },
  ])('$text: $count', ({ text, count }) => {
    expect(readDays(text)?.length).toBe(count);
  });
});
