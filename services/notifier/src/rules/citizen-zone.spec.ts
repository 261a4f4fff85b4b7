import { describe, expect, it } from '@jest/globals';
import { citizenZone } from './citizen-zone.js';

describe('citizenZone', () => {
  it.each([
    { code: 'pemda-3303', zone: 'Asia/Jakarta', why: 'Purbalingga is on Java' },
    { code: 'pemda-51', zone: 'Asia/Makassar', why: 'Bali is a province of the middle' },
    { code: 'pemda-dpupr-7371', zone: 'Asia/Makassar', why: 'an office of Makassar' },
    { code: 'pemda-9471', zone: 'Asia/Jayapura', why: 'the east' },
    { code: 'pln', zone: 'Asia/Jakarta', why: 'a company is everywhere' },
    { code: 'pemda-dpupr', zone: 'Asia/Jakarta', why: 'the place is unknown' },
  ])('of $code is $zone: $why', ({ code, zone }) => {
    expect(citizenZone(code)).toBe(zone);
  });
});
