import { describe, expect, it } from '@jest/globals';
import { likenessOf, sketchOf } from './sketch-of.js';

const markOf = (token: string) =>
  Array.from(token).reduce((hash, one) => Math.imul(hash ^ one.charCodeAt(0), 0x01000193), 7);
const like = (one: string, other: string) => likenessOf(sketchOf(one, markOf), sketchOf(other, markOf));

describe('the likeness of two texts', () => {
  it.each([
    {
      one: 'Lampu jalan di RT 3 padam',
      other: 'lampu jalan di rt 3 PADAM!!',
      least: 1,
      why: 'letters and signs are no matter',
    },
    { one: 'Lampu jalan di RT 3 padam', other: 'Lampu jalan di RT 5 padam lagi', least: 0.4, why: 'most is the same' },
  ])('is at least $least: $why', ({ one, other, least }) => {
    expect(like(one, other)).toBeGreaterThanOrEqual(least);
  });

  it('is small where only small words are the same', () => {
    expect(
      like('Lampu jalan di desa kami padam sejak kemarin', 'Dana di aplikasi saya hilang sejak pagi'),
    ).toBeLessThan(0.2);
  });

  it('of nothing with nothing is none', () => {
    expect(like('', '')).toBe(0);
  });
});
