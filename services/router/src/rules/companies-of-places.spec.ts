import { describe, expect, it } from '@jest/globals';
import { companyOfPlace } from './companies-of-places.js';

describe('who answers in place of a government’s office', () => {
  it.each([
    { kind: 'pemda-pdam', region: '31', owner: 'pam-jaya', why: 'in all of Jakarta' },
    { kind: 'pemda-pdam', region: '31.71.01', owner: 'pam-jaya', why: 'in its districts' },
    { kind: 'pemda-pdam', region: '21.71', owner: 'bp-batam', why: 'in Batam' },
    { kind: 'pemda-pdam', region: '21', owner: null, why: 'not in the province around Batam' },
    { kind: 'pemda-pdam', region: '21.72', owner: null, why: 'nor beside it' },
    { kind: 'pemda-dlh', region: '31.71', owner: null, why: 'for water only' },
  ])('is $owner for $kind in $region: $why', ({ kind, region, owner }) => {
    expect(companyOfPlace(kind, region)).toBe(owner);
  });
});
