import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newTrackingCode, normaliseTrackingCode } from './tracking-code.js';

const code = fc
  .infiniteStream(fc.integer({ min: 0, max: 255 }))
  .map((bytes) => newTrackingCode((count) => Uint8Array.from(bytes.take(count))));

const alphabet = Array.from('0123456789BCDFGHJKMNPQRSTVWXYZ');

describe('newTrackingCode', () => {
  it('looks like XXXX-XXXX-C and holds no vowel', () => {
    fc.assert(
      fc.property(code, (given) =>
        /^[0-9B-DF-HJKMNP-TV-Z]{4}-[0-9B-DF-HJKMNP-TV-Z]{4}-[0-9B-DF-HJKMNP-TV-Z]$/.test(given),
      ),
    );
  });

  it('is never the same and never in a row', () => {
    const codes = Array.from({ length: 2_000 }, () => newTrackingCode());
    expect(new Set(codes).size).toBe(codes.length);
    expect([...codes].sort()).not.toEqual(codes);
  });

  it('draws every symbol equally often: bytes beyond the last multiple of 30 are drawn again', () => {
    const bytes = [255, 240, 241, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(newTrackingCode((count) => Uint8Array.from(bytes.splice(0, count)))).toBe('0000-0000-0');
  });

  it('draws again when the check symbol would have the value 30', () => {
    // 2·s₈ + C must be a multiple of 31: s₈ = 16 asks for C = 30.
    const bytes = [0, 0, 0, 0, 0, 0, 0, 16, 9, 8, 7, 6, 5, 4, 3, 2];
    expect(newTrackingCode((count) => Uint8Array.from(bytes.splice(0, count)))).toMatch(/^9876-5432-/);
  });
});

describe('normaliseTrackingCode', () => {
  it.each([
    { typed: '26K7-4QXM-K', why: 'as it was given' },
    { typed: '26k74qxmk', why: 'without hyphens, in lower case' },
    { typed: ' #26K7 4QXM K ', why: 'with a hash and blanks' },
    { typed: 'No. 26K7–4QXM–K', why: 'with the dashes of a word processor' },
  ])('reads "$typed": $why', ({ typed }) => {
    expect(normaliseTrackingCode(typed)).toBe('26K7-4QXM-K');
  });

  it.each([
    { typed: 'OOOO-OOOO-O', read: '0000-0000-0', why: 'O is read as zero' },
    { typed: 'iL00-0000-P', read: null, why: 'misread symbols still have to pass the check' },
    { typed: '26K7-4QXM-T', read: null, why: 'the check symbol is wrong' },
    { typed: '26K7-4QXM', read: null, why: 'the check symbol is missing' },
    { typed: '26A7-4QXM-K', read: null, why: 'A is no symbol' },
    { typed: '', read: null, why: 'there is nothing' },
  ])('takes "$typed" for $read: $why', ({ typed, read }) => {
    expect(normaliseTrackingCode(typed)).toBe(read);
  });

  it('reads back every code that was given out, hyphens or not, capital or not', () => {
    fc.assert(
      fc.property(code, fc.boolean(), fc.boolean(), (given, bare, small) => {
        const hyphens = bare ? given.replaceAll('-', '') : given;
        expect(normaliseTrackingCode(small ? hyphens.toLowerCase() : hyphens)).toBe(given);
      }),
    );
  });

  it('finds every single wrong symbol', () => {
    fc.assert(
      fc.property(code, fc.nat({ max: 8 }), fc.constantFrom(...alphabet), (given, place, other) => {
        const symbols = Array.from(given.replaceAll('-', ''));
        fc.pre(symbols[place] !== other);
        symbols[place] = other;
        expect(normaliseTrackingCode(symbols.join(''))).toBeNull();
      }),
    );
  });

  it('finds every swap of two different symbols', () => {
    fc.assert(
      fc.property(code, fc.nat({ max: 8 }), fc.nat({ max: 8 }), (given, one, two) => {
        const symbols = Array.from(given.replaceAll('-', ''));
        const [first, second] = [symbols[one] ?? '', symbols[two] ?? ''];
        fc.pre(first !== second);
        symbols[one] = second;
        symbols[two] = first;
        expect(normaliseTrackingCode(symbols.join(''))).toBeNull();
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const read = normaliseTrackingCode(typed);
        expect(read === null || read.length === 11).toBe(true);
      }),
    );
  });
});
