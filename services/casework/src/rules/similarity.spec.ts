import { describe, expect, it } from '@jest/globals';
import { similarities } from './similarity.js';

const words = (text: string) => text.split(' ');
const crowd = Array.from({ length: 20 }, (_, index) => ({
  id: `c${index}`,
  words: ['listrik', 'padam', `tempat${index}`],
}));

describe('how much complaints say the same', () => {
  it.each([
    { text: 'listrik padam sukamaju gardu meledak', least: 0.9, most: 1, why: 'it is the same' },
    { text: 'listrik padam sukamaju gardu terbakar', least: 0.4, most: 0.9, why: 'most rare words are the same' },
    { text: 'listrik padam tanjung selor', least: 0, most: 0.2, why: 'only what everybody says is the same' },
  ])('"$text" is between $least and $most: $why', ({ text, least, most }) => {
    const others = [...crowd, { id: 'one', words: words(text) }];
    const found = similarities(words('listrik padam sukamaju gardu meledak'), others).get('one') ?? -1;
    expect(found).toBeGreaterThanOrEqual(least);
    expect(found).toBeLessThanOrEqual(most);
  });

  it('is nothing where there are no words', () => {
    expect(similarities([], [{ id: 'one', words: [] }]).get('one')).toBe(0);
  });
});
