import { describe, expect, it } from '@jest/globals';
import type { Span } from '#libs/intake';
import { saySpans } from './span-words.js';

const days = (...amounts: number[]): Span[] => amounts.map((amount) => ({ amount, unit: 'working-day' }));

describe('how long something may take', () => {
  it.each([
    { language: 'id', spans: days(3), says: '3 hari kerja', why: 'one' },
    { language: 'id', spans: days(5, 14, 60), says: '5, 14, atau 60 hari kerja', why: 'one of several' },
    { language: 'en', spans: days(1), says: '1 working day', why: 'a single day' },
    { language: 'en', spans: days(5, 14, 60), says: '5, 14 or 60 working days', why: 'one of several' },
    {
      language: 'id',
      spans: [{ amount: 24, unit: 'hour' }, ...days(5)],
      says: '24 jam atau 5 hari kerja',
      why: 'counted in different ways',
    },
  ] as const)('is "$says": $why', ({ language, spans, says }) => {
    expect(saySpans(language, spans)).toBe(says);
  });
});
