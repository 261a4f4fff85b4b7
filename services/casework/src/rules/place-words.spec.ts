import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeWords } from './place-words.js';

const at = (latitude: number, longitude: number) =>
  placeWords(`Pasar, geo:${latitude.toFixed(5)},${longitude.toFixed(5)}`);
const shared = (one: string[], other: string[]) => one.filter((word) => other.includes(word)).length;

describe('a position as words of the index', () => {
  it.each([
    { text: 'Jalan Melati 5', why: 'only the street is told' },
    { text: 'geo:-96.4,106.8', why: 'there is no such latitude' },
    { text: 'geo:-6.4,206.8', why: 'there is no such longitude' },
  ])('is nothing for "$text": $why', ({ text }) => {
    expect(placeWords(text)).toEqual([]);
  });

  it('shares a word with every other that is nearer than half a hundredth of a degree, wherever it is', () => {
    const near = fc.double({ min: -0.0049, max: 0.0049, noNaN: true });
    const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    fc.assert(
      fc.property(degrees(89), degrees(179), near, near, (latitude, longitude, north, east) => {
        expect(shared(at(latitude, longitude), at(latitude + north, longitude + east))).toBeGreaterThan(0);
      }),
    );
  });

  it('shares all with the same place, and none with one that is two kilometres away', () => {
    expect(shared(at(-6.40249, 106.79424), at(-6.40249, 106.79424))).toBe(4);
    expect(shared(at(-6.40249, 106.79424), at(-6.40249, 106.81424))).toBe(0);
  });
});
