import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { PriceDto } from './prices.dto.js';

describe('what a price may be', () => {
  const faultsOf = (amount: unknown) => {
    const written = { door: 'sms', amount, validFrom: '2026-11-23', source: 'Kontrak 2026' };
    return validateSync(plainToInstance(PriceDto, written)).flatMap(({ property }) => property);
  };

  it.each([0, 1, 275, 275.5, 275.55, 0.07, 1_000_000])('takes %d rupiah', (amount) => {
    expect(faultsOf(amount)).toEqual([]);
  });

  it.each([0.005, 1e-7, 5e-324, -1, -1e-7, 1e21, Number.NaN, Infinity, '275', null])('refuses %p', (amount) => {
    expect(faultsOf(amount)).toEqual(['amount']);
  });
});
