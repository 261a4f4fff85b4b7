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

  const alike = (one: string, other: string) =>
    similarities(words(one), [...crowd, { id: 'one', words: words(other) }]).get('one') ?? -1;

  it('is more at the same place and less far away, where both say where', () => {
    const [here, there] = [' #0:1:1 #1:1:1', ' #0:9:9 #1:9:9'];
    const [one, other] = ['lubang besar menganga', 'lubang besar dalam'];
    const without = alike(one, other);
    expect(alike(one + here, other + here)).toBeGreaterThan(without);
    expect(alike(one + here, other + there)).toBeLessThan(without);
    expect(alike(one + here, other)).toBe(without);
    expect(alike(one, other + there)).toBe(without);
    expect(alike(`lubang${here}`, `selokan${here}`)).toBe(0);
  });

  it('is judged by what is said at one place, also for those who came from elsewhere', () => {
    const copies = Array.from({ length: 50 }, (_, index) => ({
      id: `x${index}`,
      words: words('gardu meledak berasap'),
    }));
    const own = words('gardu meledak listrik padam');
    const byAll = similarities(own, copies).get('x0') ?? -1;
    expect(similarities(own, copies, crowd).get('x0')).toBeGreaterThan(byAll);
    expect(similarities(own, copies, []).get('x0')).toBeCloseTo(2 / 5);
  });
});
