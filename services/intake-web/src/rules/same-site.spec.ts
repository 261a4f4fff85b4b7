import { describe, expect, it } from '@jest/globals';
import { cameFromHere, type FormOrigin } from './same-site.js';

const own = 'https://salur.example';
const sent = (given: Partial<FormOrigin>): FormOrigin => ({
  method: 'POST',
  host: 'salur.example',
  origin: undefined,
  fetchSite: undefined,
  ...given,
});

describe('cameFromHere', () => {
  it.each([
    { from: sent({ fetchSite: 'same-origin' }), here: true, why: 'the browser says so' },
    { from: sent({ fetchSite: 'cross-site', origin: own }), here: false, why: 'the browser says it is not' },
    { from: sent({ fetchSite: 'same-site' }), here: false, why: 'a neighbour domain is not this site' },
    { from: sent({ origin: own }), here: true, why: 'an older browser names our origin' },
    { from: sent({ origin: 'http://salur.example' }), here: true, why: 'TLS may end before us' },
    { from: sent({ origin: 'https://evil.example' }), here: false, why: 'an older browser names another' },
    { from: sent({ origin: 'null' }), here: false, why: 'a sandboxed page hides where it is from' },
    { from: sent({}), here: true, why: 'what names nothing is no browser' },
    { from: sent({ method: 'GET', fetchSite: 'cross-site' }), here: true, why: 'reading is free' },
  ])('$why', ({ from, here }) => {
    expect(cameFromHere(from, own)).toBe(here);
  });
});
