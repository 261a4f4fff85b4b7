import { describe, expect, it } from '@jest/globals';
import { wordsOfTwoOwners } from './words-of-two-owners.js';

const aService = (code: string, owner: string, words: string[], shared: string[] = []) => ({
  code,
  owner,
  words,
  shared,
});

describe('words of two owners', () => {
  it.each([
    { one: ['lampu + mati'], other: ['mati + lampu'], found: true, why: 'the order of a pair means nothing' },
    { one: ['a|b + c'], other: ['c + b|a'], found: true, why: 'nor that of alternatives' },
    { one: ['lampu + mati'], other: ['lampu mati'], found: false, why: 'a phrase is another word than a pair' },
  ])('$one and $other: $why', ({ one, other, found }) => {
    const collisions = wordsOfTwoOwners([aService('x', 'pln', one), aService('y', 'pemda-dishub', other)]);
    expect(collisions.map(({ services }) => services)).toEqual(found ? [['x', 'y']] : []);
  });

  it('are no fault where every one of them calls the word shared', () => {
    const [bri, bni] = [aService('x', 'bri', [], ['saldo hilang']), aService('y', 'bni', [], ['saldo hilang'])];
    expect(wordsOfTwoOwners([bri, bni])).toEqual([]);
    expect(wordsOfTwoOwners([bri, bni, aService('z', 'btn', ['saldo hilang'])])).toHaveLength(1);
  });

  it('are no fault within one owner', () => {
    expect(wordsOfTwoOwners([aService('x', 'pln', ['meter']), aService('y', 'pln', ['meter'])])).toEqual([]);
  });
});
