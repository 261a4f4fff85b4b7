import { describe, expect, it } from '@jest/globals';
import { asWritten } from './as-written.js';

const text = 'Tagihan Pe Ln naik, kata PLN $& wajar';
const mark = (word: string, written: string, step: 'named' | 'described' = 'named') => {
  const start = text.indexOf(written);
  return { start, end: start + written.length, step, word, part: 'text', institution: 'pln' };
};

describe('what was mentioned, as it was written', () => {
  it.each([
    { marks: [mark('pln', 'PLN')], says: 'Anda menyebut “PLN”.', why: 'in the letters of the citizen' },
    { marks: [mark('pln', 'Pe Ln'), mark('pln', 'PLN')], says: 'Anda menyebut “Pe Ln”.', why: 'where it stands first' },
    { marks: [mark('pln', 'PLN $&')], says: 'Anda menyebut “PLN $&”.', why: 'whatever letters those are' },
    { marks: [mark('pln', 'Tagihan', 'described')], says: 'Anda menyebut “pln”.', why: 'only where it was named' },
    { marks: [], says: 'Anda menyebut “pln”.', why: 'and else as the directory writes it' },
  ])('is $says, $why', ({ marks, says }) => {
    expect(asWritten('Anda menyebut “pln”.', marks, text)).toBe(says);
  });
});
