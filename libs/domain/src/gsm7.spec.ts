import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gsm7Length, inPlainCharacters, isGsm7, smsSegments } from './gsm7.js';

describe('inPlainCharacters', () => {
  it.each([
    { text: 'Kami – “PLN” … siap', becomes: 'Kami - "PLN" ... siap', why: 'typography becomes plain' },
    { text: 'Citeureup, Ōsaka', becomes: 'Citeureup, Osaka', why: 'accents go' },
    { text: 'é €', becomes: 'é €', why: 'what the alphabet has stays' },
    { text: 'ꦗꦮ 🔥', becomes: 'ꦗꦮ 🔥', why: 'what has no counterpart stays' },
  ])('$text → $becomes: $why', ({ text, becomes }) => {
    expect(inPlainCharacters(text)).toBe(becomes);
  });

  it('does nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = inPlainCharacters(text);
        expect(inPlainCharacters(once)).toBe(once);
      }),
    );
  });
});

describe('smsSegments', () => {
  it.each([
    { text: '', segments: 1, why: 'even nothing is sent in one' },
    { text: 'a'.repeat(160), segments: 1, why: '160 fit' },
    { text: 'a'.repeat(161), segments: 2, why: 'one more needs headers' },
    { text: 'a'.repeat(306), segments: 2, why: 'twice 153' },
    { text: 'a'.repeat(307), segments: 3, why: 'and one more' },
    { text: `${'a'.repeat(159)}€`, segments: 2, why: 'the euro counts twice' },
    { text: `${'a'.repeat(152)}€${'a'.repeat(152)}`, segments: 3, why: 'and is not cut in half' },
    { text: 'ꦗ'.repeat(70), segments: 1, why: '70 of another script' },
    { text: 'ꦗ'.repeat(71), segments: 2, why: 'and one more' },
    { text: `${'a'.repeat(69)}–`, segments: 1, why: 'one dash makes the whole text wide' },
    { text: `${'a'.repeat(70)}–`, segments: 2, why: 'so fewer fit' },
    { text: '🔥'.repeat(35), segments: 1, why: 'an emoji is two units' },
  ])('$segments: $why', ({ text, segments }) => {
    expect(smsSegments(text)).toBe(segments);
  });

  it('never shrinks when something is added in the same alphabet', () => {
    const gsm7 = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '€', '[') });
    fc.assert(fc.property(gsm7, gsm7, (text, more) => smsSegments(text + more) >= smsSegments(text)));
  });

  it('counts characters of the second table twice', () => {
    expect(gsm7Length('a€b')).toBe(4);
    expect(isGsm7('€')).toBe(true);
  });
});
