import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gsm7Extension, gsm7Septets, gsm7Table, packSeptets, readGsm7, unpackSeptets } from './gsm7-septets.js';

const characters = [...gsm7Table.filter((one) => one !== null), ...gsm7Extension.keys()];
const text = fc.string({ unit: fc.constantFrom(...characters), maxLength: 170 });
const hex = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('hex');

describe('the GSM alphabet', () => {
  it.each([
    { words: '@A€', bytes: '00411b65', why: 'the euro is of the second table' },
    { words: '_§à', bytes: '115f7f', why: 'these stand elsewhere than in ASCII' },
    { words: 'ꦗ', bytes: null, why: 'there is no such letter' },
  ])('writes $words as $bytes: $why', ({ words, bytes }) => {
    expect(hex(gsm7Septets(words))).toBe(bytes);
  });

  it.each([
    { bytes: '411b41', words: 'AA', why: 'an unknown sign of the second table is read in the first' },
    { bytes: '411b', words: 'A ', why: 'it was cut' },
    { bytes: '1b1b41', words: ' A', why: 'a table that nobody has' },
    { bytes: '41e9', words: 'Aé', why: 'eight bits are Latin-1' },
  ])('reads $bytes as "$words": $why', ({ bytes, words }) => {
    expect(readGsm7(Buffer.from(bytes, 'hex'))).toBe(words);
  });

  it('reads what it has written', () => {
    fc.assert(fc.property(text, (words) => readGsm7(gsm7Septets(words) ?? new Uint8Array()) === words));
  });
});

describe('packed septets', () => {
  it.each([
    { words: 'hellohello', bytes: 'e8329bfd4697d9ec37', why: 'the example that everybody gives' },
    { words: 'diafaan', bytes: 'e474d81c0ebb1b', why: 'seven leave room for one more, which is a carriage return' },
  ])('of $words are $bytes: $why', ({ words, bytes }) => {
    expect(hex(packSeptets(gsm7Septets(words) ?? new Uint8Array()))).toBe(bytes);
  });

  it('are what they were, after any header', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 6 }), (words, fillBits) => {
        fc.pre(!/[@\r]$/.test(words));
        const septets = gsm7Septets(words) ?? new Uint8Array();
        expect(hex(unpackSeptets(packSeptets(septets, fillBits), fillBits))).toBe(hex(septets));
      }),
    );
  });

  it('lose zeros that only fill the last byte', () => {
    expect(hex(unpackSeptets(Buffer.from('e474d81c0ebb01', 'hex')))).toBe(hex(gsm7Septets('diafaan')));
  });

  it('are read from any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20 }), fc.nat(6), (bytes, fill) => {
        expect(typeof readGsm7(unpackSeptets(bytes, fill))).toBe('string');
      }),
    );
  });
});
