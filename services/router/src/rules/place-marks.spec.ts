import { describe, expect, it } from '@jest/globals';
import { aKnowledge, today } from '../fixtures/a-small-directory.js';
import { decideRoute } from './decide-route.js';
import { joinParts, placeMarks } from './place-marks.js';

const knowledge = aKnowledge();
const mark = (start: number, end: number) => ({ start, end, step: 'named', word: 'x', institution: 'pln' }) as const;
const marked = (text: string) =>
  (decideRoute({ text, chosen: null }, knowledge, today).reason.marks ?? []).map(
    ({ start, end, word, reading }) => `${text.slice(start, end)} = ${word}${reading ? ` (${reading})` : ''}`,
  );

describe('the marks of a decision', () => {
  it.each([
    { text: 'Aduh, PLN diam', marks: ['PLN = pln'], why: 'a name' },
    { text: 'Pertamna curang', marks: ['Pertamna = pertamina (misspelt-1)'], why: 'a misspelt name' },
    { text: 'PERTAMINANYA curang', marks: ['PERTAMINANYA = pertamina'], why: 'a name with a suffix' },
    { text: 'P\u200dLN 😭 diam', marks: ['P\u200dLN = pln'], why: 'a name with what is not seen' },
    {
      text: 'PJU di gang mati',
      marks: ['PJU = pju', 'PJU = pju'],
      why: 'a trap and the service of its owner',
    },
    {
      text: 'jalan di desa rusak',
      marks: ['jalan = jalan', 'jalan = jalan rusak', 'rusak = jalan rusak'],
      why: 'the parts of a pair, and not what is between',
    },
  ])('stand where the words of “$text” stand: $why', ({ text, marks }) => {
    expect(marked(text)).toEqual(marks);
  });

  it('are placed in the piece they stand in, and cut where a piece ends', () => {
    const parts = [
      { part: 'title', start: 0 },
      { part: 'text', start: 6 },
    ];
    expect(placeMarks([mark(8, 10), mark(3, 8), mark(8, 9)], parts)).toMatchObject([
      { part: 'title', start: 3, end: 5 },
      { part: 'text', start: 0, end: 2 },
      { part: 'text', start: 2, end: 4 },
      { part: 'text', start: 2, end: 3 },
    ]);
  });

  it('tell the citizen how their spelling was read, and keep no word of it', () => {
    const { reason } = decideRoute({ text: 'Telkomsl, paket data hilang', chosen: null }, knowledge, today);
    expect(reason.sentence).toContain('dari ejaan Anda');
    expect(reason.sentenceEn).toContain('your spelling');
    expect(reason.steps?.map(({ step }) => step)).toContain('read-as');
    expect(JSON.stringify(reason)).not.toMatch(/telkomsl/i);
  });
});

describe('what a citizen wrote in pieces', () => {
  it('is read line by line, and each piece is found again', () => {
    const { text, parts } = joinParts([
      { part: 'title', text: 'Padam' },
      { part: 'text', text: 'Sejak pagi' },
      { part: 'addition:1', text: null },
      { part: 'addition:2', text: 'Masih' },
    ]);
    expect(text).toBe('Padam\nSejak pagi\nMasih');
    expect(parts.map(({ part, start }) => `${part} ${text.slice(start, start + 5)}`)).toEqual([
      'title Padam',
      'text Sejak',
      'addition:2 Masih',
    ]);
  });
});
