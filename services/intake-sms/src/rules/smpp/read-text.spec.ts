import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alphabetOf, readText, type Alphabet } from './read-text.js';

const alphabets: Alphabet[] = ['gsm7', 'gsm7-packed', 'latin1', 'utf-16be', 'iso-8859-5', 'iso-8859-8', 'shift_jis'];
alphabets.push('iso-2022-jp', 'euc-kr');

describe('data_coding', () => {
  it.each([
    { coding: 0, alphabet: 'gsm7', why: 'what the operator has' },
    { coding: 1, alphabet: 'latin1', why: 'ASCII, and what is beyond' },
    { coding: 3, alphabet: 'latin1', why: 'Latin-1' },
    { coding: 2, alphabet: null, why: 'bytes' },
    { coding: 4, alphabet: null, why: 'bytes' },
    { coding: 6, alphabet: 'iso-8859-5', why: 'Cyrillic' },
    { coding: 8, alphabet: 'utf-16be', why: 'UCS-2' },
    { coding: 11, alphabet: 'gsm7', why: 'reserved' },
    { coding: 0x10, alphabet: 'gsm7', why: 'shown at once' },
    { coding: 0x14, alphabet: null, why: 'bytes with a class' },
    { coding: 0x18, alphabet: 'utf-16be', why: 'UCS-2 shown at once' },
    { coding: 0xc8, alphabet: 'gsm7', why: 'a message waits' },
    { coding: 0xe8, alphabet: 'utf-16be', why: 'a message waits, in UCS-2' },
    { coding: 0xf1, alphabet: 'gsm7', why: 'to the phone' },
    { coding: 0xf5, alphabet: null, why: 'bytes to the phone' },
  ])('$coding is $alphabet: $why', ({ coding, alphabet }) => {
    expect(alphabetOf(coding, 'gsm7')).toBe(alphabet);
  });
});

describe('a text', () => {
  const hex = (alphabet: Alphabet, ...parts: string[]) =>
    readText(parts.map((one) => ({ alphabet, bytes: Buffer.from(one, 'hex'), fillBits: 0 })));

  it.each([
    { text: 'Ja💡', read: hex('utf-16be', '004a0061d83d', 'dca1'), why: 'cut through a character of two units' },
    { text: 'a€', read: hex('gsm7', '611b', '65'), why: 'cut through a character of the second table' },
    { text: 'Ja\ufffd', read: hex('utf-16be', '004a006100'), why: 'half a unit is left' },
    { text: 'jalan', read: hex('latin1', '6a616c616e'), why: 'Latin-1' },
    { text: 'Дом', read: hex('iso-8859-5', 'b4dedc'), why: 'Cyrillic' },
    { text: '', read: readText([]), why: 'nothing came' },
  ])('is "$text": $why', ({ text, read }) => {
    expect(read).toBe(text);
  });

  it('is unpacked part by part, each behind its header', () => {
    const parts = [
      { bytes: Buffer.from('d06536fb0d', 'hex'), fillBits: 1 },
      { bytes: Buffer.from('e8329bfd06', 'hex'), fillBits: 0 },
    ];
    expect(readText(parts.map((one) => ({ alphabet: 'gsm7-packed' as const, ...one })))).toBe('hellohello');
  });

  it('may change its alphabet on the way', () => {
    const parts = [
      { alphabet: 'gsm7' as const, bytes: Buffer.from('hai '), fillBits: 0 },
      { alphabet: 'utf-16be' as const, bytes: Buffer.from('d83ddca1', 'hex'), fillBits: 0 },
    ];
    expect(readText(parts)).toBe('hai 💡');
  });

  it('is read from any bytes', () => {
    const part = fc.record({
      alphabet: fc.constantFrom(...alphabets),
      bytes: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
      fillBits: fc.nat(6),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        expect(typeof readText(parts)).toBe('string');
      }),
    );
  });
});
