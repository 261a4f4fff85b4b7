import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanLine, cleanText } from './clean-text.js';

describe('cleanText', () => {
  it.each([
    { input: 'lampu\u0000 mati', cleaned: 'lampu mati', why: 'PostgreSQL cannot keep NUL' },
    { input: 'rusak \uD83D', cleaned: 'rusak \uFFFD', why: 'half an emoji is no text' },
    { input: 'rusak 😀', cleaned: 'rusak 😀', why: 'a whole emoji is' },
    { input: ' a\r\nb\rc\t ', cleaned: 'a\nb\nc', why: 'one kind of line break, nothing around' },
    { input: 'ꦱꦭꦩ꧀', cleaned: 'ꦱꦭꦩ꧀', why: 'Javanese script is left alone' },
    { input: '\u0007\u001b[31m', cleaned: '[31m', why: 'control characters do not reach a terminal' },
  ])('$why', ({ input, cleaned }) => {
    expect(cleanText(input)).toBe(cleaned);
  });

  it('gives text that can be stored, whatever came in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (input) => {
        const cleaned = cleanText(input);
        return cleaned.isWellFormed() && !cleaned.includes('\0') && cleanText(cleaned) === cleaned;
      }),
    );
  });
});

describe('cleanLine', () => {
  it('makes one line of several', () => {
    expect(cleanLine(' Jalan\n  Melati ')).toBe('Jalan Melati');
  });
});
