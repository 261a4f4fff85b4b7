import { describe, expect, it } from '@jest/globals';
import { mapOf } from './map-of.js';

describe('mapOf', () => {
  it('leads to the position that a phone added to a place', () => {
    expect(mapOf('Jalan Melati, geo:-6.40249,106.79424')).toBe(
      'https://www.openstreetmap.org/?mlat=-6.40249&mlon=106.79424#map=17/-6.40249/106.79424',
    );
  });

  it.each([
    { place: 'Jalan Melati 6, 106', why: 'numbers alone are no position' },
    { place: 'geo:-96.4,106.8', why: 'there is no such latitude' },
    { place: 'geo:-6.4,206.8', why: 'there is no such longitude' },
  ])('is nothing for $place: $why', ({ place }) => {
    expect(mapOf(place)).toBeNull();
  });
});
