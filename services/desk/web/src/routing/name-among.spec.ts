import { describe, expect, it } from '@jest/globals';
import { nameAmong } from './name-among.js';

const nameOf = nameAmong([
  { code: 'pln', name: 'PT PLN' },
  { code: 'pemda-dpupr-3303', name: 'DPUPR Kabupaten Purbalingga' },
]);

describe('the name of an institution', () => {
  it.each([
    { code: 'pln', name: 'PT PLN', why: 'it is known' },
    { code: 'pemda-dpupr', name: 'DPUPR Kabupaten Purbalingga', why: 'an office of that kind is' },
    { code: 'kai', name: null, why: 'nobody knows it' },
  ])('of $code is $name: $why', ({ code, name }) => {
    expect(nameOf(code)).toBe(name);
  });
});
