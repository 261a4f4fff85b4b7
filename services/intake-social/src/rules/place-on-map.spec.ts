import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeOnMap } from './place-on-map.js';

describe('a place from the map of a phone', () => {
  it.each([
    { at: [-6.4, 106.8], names: [], text: 'Lokasi: geo:-6.40000,106.80000', why: 'a place without a name' },
    { at: [0.0000001, 98], names: [null], text: 'Lokasi: geo:0.00000,98.00000', why: 'no exponent' },
    {
      at: [-6.4, 106.8],
      names: ['Balai Desa', 'Jalan Melati'],
      text: 'Lokasi: Balai Desa, Jalan Melati, geo:-6.40000,106.80000',
      why: 'a place with its name and address',
    },
  ])('is told with its position: $why', ({ at: [latitude, longitude], names, text }) => {
    expect(placeOnMap({ latitude, longitude }, names)).toEqual({ kind: 'place', text });
  });

  it.each([
    { latitude: 96.4, longitude: 106.8 },
    { latitude: -6.4, longitude: 206.8 },
    { latitude: NaN, longitude: 106.8 },
    { latitude: '-6.4', longitude: 106.8 },
    { latitude: undefined, longitude: undefined },
  ])('is none at $latitude, $longitude', (position) => {
    expect(placeOnMap(position, ['Balai Desa'])).toBeNull();
  });

  it('always has a position that a map can be opened at', () => {
    const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    fc.assert(
      fc.property(degrees(90), degrees(180), (latitude, longitude) => {
        expect(placeOnMap({ latitude, longitude }, [])?.text).toMatch(/ geo:-?\d{1,2}\.\d{5},-?\d{1,3}\.\d{5}$/);
      }),
    );
  });
});
