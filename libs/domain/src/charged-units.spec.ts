import { describe, expect, it } from '@jest/globals';
import { chargedUnits } from './charged-units.js';

describe('chargedUnits', () => {
  const long = 'a'.repeat(161);

  it.each([
    { door: 'sms', text: 'a', units: 1 },
    { door: 'sms', text: long, units: 2 },
    { door: 'whatsapp', text: long, units: 1 },
    { door: 'email', text: '', units: 1 },
  ])('are $units of a text of $text.length characters by $door', ({ door, text, units }) => {
    expect(chargedUnits(door, text)).toBe(units);
  });
});
