import { describe, expect, it } from '@jest/globals';
import { findPairs, type Place } from './find-pairs.js';

const meaning = { kind: 'nobody', word: 'jalan + rusak' } as const;
const wordsApart = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);

/** So many pairs of the same two phrases, the first of which stands at these words and the second at those. */
function looking(one: readonly number[], other: readonly number[], pairs = 1) {
  let looks = 0;
  const placeAt = (at: number): Place => ({
    get at() {
      looks++;
      return at;
    },
    length: 1,
    certainty: 1,
  });
  const phrase = (part: number, word: string, at: readonly number[]) => ({
    phrase: part,
    partOf: Array.from({ length: pairs }, (_, pair) => ({ pair, part, word })),
    places: at.map(placeAt),
  });
  const numbered = Array.from({ length: pairs }, () => ({ parts: 2, meaning }));
  const hits = findPairs([phrase(0, 'jalan', one), phrase(1, 'rusak', other)], numbered);
  return { looks, hits };
}

describe('looking for pairs', () => {
  it('looks at each place a few times, however often the parts stand there and never together', () => {
    for (const words of [1_000, 2_000, 4_000]) {
      const { looks, hits } = looking(wordsApart(0, words), wordsApart(words + 10, words));
      expect(hits).toEqual([]);
      expect(looks).toBeLessThan(10 * 2 * words);
    }
  });

  it('looks no further where one part stands by every other', () => {
    const { looks, hits } = looking(wordsApart(0, 2_000), [5_000, 2_010]);
    expect(hits).toEqual([]);
    expect(looks).toBeLessThan(10 * 2_002);
  });

  it('looks through the text once for all pairs of the same phrases', () => {
    const apart = (pairs: number) => looking(wordsApart(0, 1_000), wordsApart(1_010, 200), pairs);
    expect(apart(40_000)).toEqual(apart(1));
  });

  it('takes no word for both parts', () => {
    expect(looking([3], [3]).hits).toEqual([]);
    expect(looking([3], [3, 5]).hits).toMatchObject([{ at: 3, length: 3 }]);
  });

  it('names every pair, as the directory writes it', () => {
    const { hits } = looking([3, 40], [20, 44, 46], 3);
    expect(hits).toHaveLength(3);
    expect(hits[2]).toMatchObject({ at: 40, length: 5, meaning: { word: 'jalan rusak' }, certainty: 1 });
  });

  it('finds none of which a part stands nowhere, or only long before', () => {
    expect(looking([3], []).hits).toEqual([]);
    expect(looking([50, 100], [10]).hits).toEqual([]);
  });

  it('takes the shorter of two ways of a part that begin at the same word', () => {
    const said = (phrase: number, part: number, word: string, place: Place) => ({
      ...{ phrase, partOf: [{ pair: 0, part, word }], places: [place] },
    });
    const hits = findPairs(
      [
        said(0, 0, 'jalan raya', { at: 3, length: 2, certainty: 1 }),
        said(1, 0, 'jalan', { at: 3, length: 1, certainty: 1 }),
        said(2, 1, 'rusak', { at: 6, length: 1, certainty: 1 }),
      ],
      [{ parts: 2, meaning }],
    );
    expect(hits).toMatchObject([{ at: 3, length: 4, meaning: { word: 'jalan rusak' } }]);
  });
});
