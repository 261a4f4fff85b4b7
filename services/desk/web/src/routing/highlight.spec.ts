import { describe, expect, it } from '@jest/globals';
import { highlight } from './highlight.js';

const marked = (text: string, found: string[]) =>
  highlight(text, found)
    .map(({ text: piece, counts }) => (counts ? `[${piece}]` : piece))
    .join('');

describe('the words that counted', () => {
  it.each([
    { text: 'PLN belum datang', found: ['pln'], shown: '[PLN] belum datang', why: 'capitals are no matter' },
    { text: 'listriknya padam', found: ['listrik + padam|mati'], shown: '[listriknya] [padam]', why: 'both of a pair' },
    { text: 'mati-lampu lagi', found: ['mati lampu'], shown: '[mati-lampu] lagi', why: 'signs between words' },
    { text: 'memakai kai', found: ['kai'], shown: 'memakai [kai]', why: 'whole words only' },
    {
      text: 'kantor pos indonesia',
      found: ['pos', 'pos indonesia'],
      shown: 'kantor [pos indonesia]',
      why: 'the longest',
    },
    { text: 'c++ (hilang)', found: ['(hilang)', ''], shown: 'c++ [(hilang)]', why: 'signs mean themselves' },
    { text: 'tolong', found: [], shown: 'tolong', why: 'nothing was found' },
    { text: 'tolong', found: ['+'], shown: 'tolong', why: 'a pair of nothing' },
  ])('are marked: $shown, $why', ({ text, found, shown }) => {
    expect(marked(text, found)).toBe(shown);
  });
});
