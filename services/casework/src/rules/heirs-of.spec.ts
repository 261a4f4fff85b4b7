import { describe, expect, it } from '@jest/globals';
import { heirsOf, type Mortal } from './heirs-of.js';

const today = '2026-11-23';
const there: Mortal = { validTo: null, successors: [] };
const gone = (...successors: string[]): Mortal => ({ validTo: '2026-11-23', successors });
const soon = (...successors: string[]): Mortal => ({ validTo: '2026-11-24', successors });

describe('the heirs of an institution', () => {
  it.each([
    { known: { a: gone('b'), b: there }, heirs: ['b'], why: 'it was merged into another' },
    { known: { a: gone('b'), b: gone('c'), c: there }, heirs: ['c'], why: 'its heir has ended, too' },
    { known: { a: gone('b', 'c'), b: there, c: there }, heirs: ['b', 'c'], why: 'it was split' },
    { known: { a: gone('b', 'c'), b: gone('d'), c: gone('d'), d: there }, heirs: ['d'], why: 'its heirs were merged' },
    { known: { a: gone('b'), b: soon('c'), c: there }, heirs: ['b'], why: 'its heir ends only tomorrow' },
    { known: { a: gone('b') }, heirs: [], why: 'the heir has not been heard of' },
    { known: { a: gone('b'), b: gone('a') }, heirs: [], why: 'two that name each other have none' },
    { known: { a: gone() }, heirs: [], why: 'nobody took over' },
    { known: {}, heirs: [], why: 'it is not known itself' },
  ])('are $heirs when $why', ({ known, heirs }) => {
    expect(heirsOf('a', new Map(Object.entries(known as Record<string, Mortal>)), today)).toEqual(heirs);
  });
});
