import { describe, expect, it } from '@jest/globals';
import { shortName } from './short-name.js';

describe('the short name of an institution', () => {
  it.each([
    { name: 'PT Adhi Karya (Persero) Tbk', short: 'Adhi Karya' },
    { name: 'PT PLN (Persero)', short: 'PLN' },
    { name: 'PT. Bank Rakyat Indonesia (Persero), Tbk.', short: 'Bank Rakyat Indonesia' },
    { name: 'Perum BULOG', short: 'BULOG' },
    { name: 'Kementerian Perhubungan', short: 'Kementerian Perhubungan' },
    { name: 'PTPN III', short: 'PTPN III' },
    { name: 'Perumda Air Minum', short: 'Perumda Air Minum' },
    { name: 'PT', short: 'PT' },
    { name: '(Persero)', short: '(Persero)' },
  ])('of $name is $short', ({ name, short }) => {
    expect(shortName(name)).toBe(short);
  });
});
