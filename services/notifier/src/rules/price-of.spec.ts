import { describe, expect, it } from '@jest/globals';
import { costOf, priceOn, unitsOf, type DatedPrice } from './price-of.js';

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
  it('counts an SMS by its segments, and anything else as one', () => {
    const long = 'a'.repeat(161);
    expect([unitsOf({ door: 'sms', body: 'a' }), unitsOf({ door: 'sms', body: long })]).toEqual([1, 2]);
    const prices = [corrected, byWhatsApp];
    expect(costOf({ door: 'sms', kind: 'answered', body: long }, '2026-11-30', prices)).toBe(711);
    expect(costOf({ door: 'whatsapp', kind: 'answered', body: long }, '2026-11-30', prices)).toBe(320);
    expect(costOf({ door: 'email', kind: 'answered', body: long }, '2026-11-30', prices)).toBeNull();
  });
});
