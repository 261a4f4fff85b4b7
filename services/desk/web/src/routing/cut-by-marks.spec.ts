import { describe, expect, it } from '@jest/globals';
import type { RoutingMark } from '#libs/contracts';
import { cutByMarks } from './cut-by-marks.js';

const mark = (start: number, end: number, word = 'x'): RoutingMark => ({
  ...{ part: 'text', start, end, institution: 'pln', step: 'named', word },
});
const cut = (text: string, marks: RoutingMark[]) =>
  cutByMarks(text, marks)
    .map((piece) =>
      piece.marks.length > 0 ? `[${piece.text}:${piece.marks.map(({ word }) => word).join('+')}]` : piece.text,
    )
    .join('');

describe('a text cut by marks', () => {
  it.each([
    { text: 'Aduh PLN diam', marks: [mark(5, 8)], shown: 'Aduh [PLN:x] diam', why: 'a word' },
    { text: 'PLN', marks: [mark(0, 3)], shown: '[PLN:x]', why: 'all of it' },
    { text: 'PLN', marks: [], shown: 'PLN', why: 'none' },
    { text: '', marks: [mark(0, 3)], shown: '', why: 'nothing is left of the text' },
    { text: 'jalan rusak', marks: [mark(0, 11, 'a'), mark(0, 5, 'b')], shown: '[jalan:a+b][ rusak:a]', why: 'nested' },
    { text: 'abcdef', marks: [mark(0, 4, 'a'), mark(2, 6, 'b')], shown: '[ab:a][cd:a+b][ef:b]', why: 'overlapping' },
    { text: 'PLN', marks: [mark(0, 99), mark(50, 60)], shown: '[PLN:x]', why: 'beyond the end' },
    { text: '😭 PLN', marks: [mark(3, 6)], shown: '😭 [PLN:x]', why: 'units of two' },
  ])('shows $shown: $why', ({ text, marks, shown }) => {
    expect(cut(text, marks)).toBe(shown);
  });
});
