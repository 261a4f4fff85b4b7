import { describe, expect, it } from '@jest/globals';
import { decimal, duration, percent } from './figures-text.js';

describe('figures', () => {
  it.each([
    { minutes: null, said: '–' },
    { minutes: 12, said: '12 menit' },
    { minutes: 90, said: '1,5 jam' },
    { minutes: 3_600, said: '2,5 hari kerja' },
  ])('$minutes working minutes are said as $said', ({ minutes, said }) => {
    expect(duration(minutes, 'id')).toBe(said);
  });

  it('are shares of something, or nothing', () => {
    expect([percent(0.876, 'en'), percent(null, 'en'), decimal(1.44, 'en')]).toEqual(['88%', '–', '1.4']);
  });
});
