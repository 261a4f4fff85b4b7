import { describe, expect, it } from '@jest/globals';
import { rankOf } from './search-names.js';

const commuter = { code: 'kai-commuter', name: 'PT Kereta Commuter Indonesia', aliases: ['krl', 'commuter line'] };

describe('a search for an institution', () => {
  it.each([
    { words: 'krl', rank: 0, why: 'it is called so' },
    { words: 'commuter l', rank: 1, why: 'a name begins so' },
    { words: 'muter', rank: 2, why: 'it is in a name' },
    { words: 'indonesia kereta', rank: 2, why: 'all words are in the name' },
    { words: 'indonesia krl', rank: 2, why: 'each word is in one of its names' },
    { words: 'krl pln', rank: null, why: 'one word is in none of them' },
    { words: '', rank: 2, why: 'nothing is asked for' },
    { words: 'pln', rank: null, why: 'nothing of it is there' },
  ])('"$words" → $rank: $why', ({ words, rank }) => {
    expect(rankOf(commuter, words)).toBe(rank);
  });
});
