import { describe, expect, it } from '@jest/globals';
import { joinParts } from './join-parts.js';

const words = (number: number, text: string) => ({
  number,
  written: { alphabet: 'latin1' as const, bytes: Buffer.from(text, 'latin1'), fillBits: 0 },
});

describe('a long message', () => {
  it.each([
    { pieces: [words(2, 'rusak'), words(1, 'Jalan ')], total: 2, text: 'Jalan rusak', why: 'in its own order' },
    { pieces: [words(1, 'Jalan')], total: 2, text: 'Jalan [bagian hilang]', why: 'the end is missing' },
    { pieces: [words(4, 'parah')], total: 4, text: '[bagian hilang] parah', why: 'one mark for all that is missing' },
    {
      pieces: [words(1, 'Jalan '), words(3, 'parah')],
      total: 3,
      text: 'Jalan [bagian hilang] parah',
      why: 'a hole in it',
    },
    { pieces: [words(1, 'Jalan'), { number: 2, written: null }], total: 2, text: null, why: 'it is none of words' },
  ])('is "$text": $why', ({ pieces, total, text }) => {
    expect(joinParts(pieces, total)).toBe(text);
  });
});
