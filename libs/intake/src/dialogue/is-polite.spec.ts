import { describe, expect, it } from '@jest/globals';
import { isPolite } from './is-polite.js';

describe('isPolite', () => {
  it.each([
    ['ok pak', true, 'agrees with somebody'],
    ['siap min', true, 'agrees with somebody'],
    ['terima kasih banyak pak', true, 'thanks'],
    ['ok terima kasih atas bantuannya', true, 'agrees and thanks'],
    ['puas sekali pak', true, 'is satisfied'],
    ['matur suwun sanget mas', true, 'thanks in Javanese'],
    ['thank you very much', true, 'thanks in English'],
    ['mantap sekali pak', true, 'praises'],
    ['siap noted', true, 'agrees twice'],
    ['ok siap', true, 'agrees twice'],
    ['terima kasih tapi masih padam', false, 'complains on'],
    ['tidak puas', false, 'is not satisfied'],
    ['ya banyak', false, 'tells how many'],
    ['pak admin', false, 'calls somebody, and may go on'],
    ['sudah mati pak', false, 'tells what happened'],
    ['banyak sekali', false, 'tells how many'],
    ['', false, 'says nothing at all'],
  ])('"%s": %s, it %s', (words, is) => {
    expect(isPolite(words)).toBe(is);
  });
});
