import { describe, expect, it } from '@jest/globals';
import { numberFor } from './number-for.js';

const lines = [
  { kind: 'fire', region: null, number: '113' },
  { kind: 'fire', region: '33', number: '024-113' },
  { kind: 'fire', region: '33.03', number: '0281-891111' },
  { kind: 'police', region: null, number: '110' },
  { kind: 'rescue', region: '33', number: '024-115' },
] as const;

describe('the number to call', () => {
  it.each([
    { kind: 'fire', place: '33.03.08', number: '0281-891111', why: 'the regency has its own' },
    { kind: 'fire', place: '33.02', number: '024-113', why: 'the province has its own' },
    { kind: 'fire', place: '32', number: '113', why: 'nobody there has one' },
    { kind: 'fire', place: null, number: '113', why: 'the place is not certain' },
    { kind: 'rescue', place: null, number: undefined, why: 'there is none for the country' },
  ] as const)('for $kind at $place is $number: $why', ({ kind, place, number }) => {
    expect(numberFor(kind, place, lines)?.number).toBe(number);
  });
});
