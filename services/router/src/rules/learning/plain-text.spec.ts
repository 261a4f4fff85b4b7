import { describe, expect, it } from '@jest/globals';
import { plainWords } from './plain-text.js';

describe('plainWords', () => {
  it.each([
    { text: 'Listriiiik PADAAAM', words: ['listrik', 'padam'], why: 'stretched letters are shortened' },
    { text: 'udh gk bs', words: ['sudah', 'tidak', 'bisa'], why: 'slang is written out' },
    { text: 'makasih', words: ['terima', 'kasih'], why: 'one word of slang can be two' },
    { text: 'jl. 17 km 1234567', words: ['jalan', '00', 'km', '000000'], why: 'of a number its length tells' },
    { text: 'РLN раdаm', words: ['pln', 'padam'], why: 'letters of another alphabet that look like ours' },
    { text: 'lihat https://salur.test/a?b=c ya', words: ['lihat', 'url', 'ya'], why: 'a link is a link' },
    { text: 'é\u0000ñ 😭👎', words: ['e', 'n'], why: 'accents, NULs and emoji' },
    { text: 'maaf saat', words: ['maaf', 'saat'], why: 'double vowels are spelling' },
    { text: '', words: [], why: 'nothing' },
  ])('"$text": $why', ({ text, words }) => {
    expect(plainWords(text)).toEqual(words);
  });

  it('reads no more than is enough', () => {
    expect(plainWords('ada '.repeat(100_000)).length).toBe(1_500);
  });
});
