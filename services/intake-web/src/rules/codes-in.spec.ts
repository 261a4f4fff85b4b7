import { describe, expect, it } from '@jest/globals';
import { codesIn } from './codes-in.js';

describe('the codes in a text', () => {
  it.each([
    { text: 'pln pemda-dpupr-3276', codes: ['pln', 'pemda-dpupr-3276'], why: 'they are apart by spaces' },
    { text: '', codes: [], why: 'there are none' },
    { text: `pln P'LN ${'x'.repeat(65)}`, codes: ['pln'], why: 'no code looks like the others' },
    { text: 'a b c d', codes: ['a', 'b', 'c'], why: 'nobody chooses so many' },
  ])('are $codes: $why', ({ text, codes }) => {
    expect(codesIn(text)).toEqual(codes);
  });
});
