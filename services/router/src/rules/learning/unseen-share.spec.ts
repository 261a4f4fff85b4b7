import { expect, it } from '@jest/globals';
import { train } from './train.js';
import { unseenShare } from './unseen-share.js';

it('grows with what the model has never met', () => {
  const examples = Array.from({ length: 20 }, (_, n) => ({
    text: n % 2 ? 'listrik padam sejak pagi' : 'kereta terlambat lagi',
    label: n % 2 ? 'pln' : 'kai',
  }));
  const model = train(examples);
  expect(unseenShare('listrik padam', model)).toBeLessThan(0.2);
  expect(unseenShare('xylofon quantum', model)).toBeGreaterThan(0.8);
  expect(unseenShare('', model)).toBe(0);
});
