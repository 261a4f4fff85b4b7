import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { JoinedParts, smsParts } from './sms-parts.js';

describe('the SMS that a phone makes of a text', () => {
  it.each([
    { text: 'a'.repeat(160), sms: 1, why: 'it fits' },
    { text: 'a'.repeat(161), sms: 2, why: 'parts are shorter' },
    { text: `${'a'.repeat(152)}€${'a'.repeat(8)}`, sms: 2, why: 'the euro counts twice, and is not cut in two' },
    { text: '😡'.repeat(35), sms: 1, why: 'emoji take two places of 70' },
    { text: '😡'.repeat(36), sms: 2, why: 'and of 67 in parts' },
  ])('are $sms: $why', ({ text, sms }) => {
    expect(smsParts(text, 1)).toHaveLength(sms);
  });

  it('are the text again on the other side, in whatever order they come', () => {
    const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 600 });
    fc.assert(
      fc.property(anyText, fc.nat(255), fc.infiniteStream(fc.nat()), (text, reference, dice) => {
        const read = smsParts(text, reference).map(({ short_message: one }) =>
          typeof one === 'string' ? { message: one } : { message: one.message, udh: [one.udh.subarray(1)] },
        );
        const phone = new JoinedParts();
        const shuffled = read
          .map((part) => ({ part, place: Number(dice.next().value) }))
          .sort((one, other) => one.place - other.place);
        const shown = shuffled.map(({ part }) => phone.join('628', part));
        expect(shown.pop()).toBe(text);
        expect(shown.every((one) => one === null)).toBe(true);
      }),
    );
  });
});
