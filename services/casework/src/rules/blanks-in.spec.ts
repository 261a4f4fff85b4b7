import { describe, expect, it } from '@jest/globals';
import { blanksIn } from './blanks-in.js';

describe('the blanks of a text', () => {
  it.each([
    {
      text: 'Kami temukan: [uraikan]. Oleh [unit kerja].',
      blanks: ['[uraikan]', '[unit kerja]'],
      why: 'both are left',
    },
    { text: '[uraikan] lalu [uraikan]', blanks: ['[uraikan]'], why: 'one that stands twice is one' },
    { text: 'Sudah selesai.', blanks: [], why: 'there is none' },
    { text: 'Tombol [] dan kurung [yang\ntak ditutup', blanks: [], why: 'nothing is asked for' },
  ])('$text: $blanks, $why', ({ text, blanks }) => {
    expect(blanksIn(text)).toEqual(blanks);
  });
});
