import { describe, expect, it } from '@jest/globals';
import { costOf, priceOn, type DatedPrice } from './price-of.js';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 1, hour));
const aPrice = (more: Partial<DatedPrice>): DatedPrice => ({
  ...{ door: 'sms', kind: null, amount: 350, validFrom: '2026-11-01', writtenAt: at(1) },
  ...more,
});
const general = aPrice({});
const dearer = aPrice({ amount: 400, validFrom: '2026-12-01' });
const corrected = aPrice({ amount: 355.5, writtenAt: at(2) });
const codes = aPrice({ kind: 'access-code', amount: 500, validFrom: '2026-10-01' });
const byWhatsApp = aPrice({ door: 'whatsapp', amount: 320 });

describe('priceOn', () => {
  it.each([
    { day: '2026-11-30', of: [general, dearer], is: general, why: 'the other has not begun' },
    { day: '2026-12-01', of: [dearer, general], is: dearer, why: 'it begins today' },
    { day: '2026-11-30', of: [corrected, general], is: corrected, why: 'it was written later' },
    { day: '2026-11-30', of: [byWhatsApp, codes], is: null, why: 'there is none for an answer by SMS' },
    { day: '2026-10-31', of: [general], is: null, why: 'there was none yet' },
  ] as const)('of an answer by SMS on $day: $why', ({ day, of, is }) => {
    expect(priceOn(day, of, { door: 'sms', kind: 'answered' })).toBe(is);
  });

  it('of a kind goes before the general one, however old', () => {
    expect(priceOn('2026-12-31', [dearer, codes, general], { door: 'sms', kind: 'access-code' })).toBe(codes);
  });
});

describe('costOf', () => {
  const prices = [corrected, byWhatsApp, codes];

  it.each([
    { door: 'sms', kind: 'answered', units: 2, cost: 711 },
    { door: 'sms', kind: 'access-code', units: 1, cost: 500 },
    { door: 'sms', kind: null, units: 2, cost: 711 },
    { door: 'whatsapp', kind: 'answered', units: 1, cost: 320 },
    { door: 'whatsapp', kind: null, units: 1, cost: 320 },
    { door: 'email', kind: 'answered', units: 1, cost: null },
    { door: 'email', kind: null, units: 1, cost: null },
  ] as const)('of $units by $door as $kind is $cost', ({ cost, ...message }) => {
    expect(costOf(message, '2026-11-30', prices)).toBe(cost);
  });
});
