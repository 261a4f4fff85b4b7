import { describe, expect, it } from '@jest/globals';
import { cutText } from './cut-text.js';

const long = { units: 4_000 };

describe('cutText', () => {
  it('leaves a short text whole', () => {
    expect(cutText('Baik.', long)).toEqual(['Baik.']);
  });

  it('cuts between words', () => {
    const pieces = cutText('kata '.repeat(1_700).trim(), long);
    expect(pieces.every((piece) => piece.length <= 4_000 && /^kata.*kata$/s.test(piece))).toBe(true);
    expect(pieces.join(' ')).toBe('kata '.repeat(1_700).trim());
  });

  it.each([long, { bytes: 1_000 }])('never cuts a character in two: %j', (longest) => {
    const pieces = cutText(`x${'🔥'.repeat(4_000)}`, longest);
    expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
    expect(pieces.join('')).toBe(`x${'🔥'.repeat(4_000)}`);
  });

  it('counts bytes where a messenger does', () => {
    const pieces = cutText('é'.repeat(1_200), { bytes: 1_000 });
    expect(pieces.map((piece) => Buffer.byteLength(piece))).toEqual([1_000, 1_000, 400]);
  });
});
