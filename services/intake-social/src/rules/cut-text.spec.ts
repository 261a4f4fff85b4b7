import { describe, expect, it } from '@jest/globals';
import { cutText } from './cut-text.js';

describe('cutText', () => {
  it('leaves a short text whole', () => {
    expect(cutText('Baik.')).toEqual(['Baik.']);
  });

  it('cuts between words', () => {
    const pieces = cutText('kata '.repeat(1_700).trim());
    expect(pieces.every((piece) => piece.length <= 4_096 && /^kata.*kata$/s.test(piece))).toBe(true);
    expect(pieces.join(' ')).toBe('kata '.repeat(1_700).trim());
  });

  it('never cuts a character in two', () => {
    const pieces = cutText(`x${'🔥'.repeat(4_000)}`);
    expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
    expect(pieces.join('')).toBe(`x${'🔥'.repeat(4_000)}`);
  });
});
