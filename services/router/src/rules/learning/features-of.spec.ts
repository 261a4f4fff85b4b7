import { describe, expect, it } from '@jest/globals';
import { featuresOf, kindOf, kinds } from './features-of.js';

const of = (text: string, signs?: string[]) => [...featuresOf(text, signs).hashes];

describe('featuresOf', () => {
  it('is in ascending order, each feature once, and says how often', () => {
    const { hashes, counts } = featuresOf('padam lagi padam lagi', [], true);
    expect([...hashes]).toEqual([...new Set(hashes)].sort((a, b) => a - b));
    expect(Math.max(...counts)).toBe(2);
    expect(hashes.length).toBe(counts.length);
  });

  it('shares letters between words of one stem, but not the words', () => {
    const [one, other] = [of('membayar'), of('pembayaran')];
    expect(one.some((hash) => other.includes(hash) && kindOf(hash) === kinds.letters)).toBe(true);
    expect(one.filter((hash) => other.includes(hash) && kindOf(hash) === kinds.word).length).toBe(1);
  });

  it('knows the order of two words', () => {
    expect(of('air mati')).not.toEqual(of('mati air'));
  });

  it('takes signs for features of their own', () => {
    const signs = of('', ['pemda-dpupr']);
    expect(signs.map(kindOf)).toEqual([kinds.sign]);
    expect(of('pemda-dpupr')).not.toContain(signs[0]);
  });

  it('tells a shout from a word, but not where it is for the words alone', () => {
    const differing = of('PADAM').filter((hash) => !of('padam').includes(hash));
    expect(new Set(differing.map(kindOf))).toEqual(new Set([kinds.style]));
    expect(featuresOf('PADAM', [], true)).toEqual(featuresOf('padam', [], true));
  });

  it('finds nothing in nothing', () => {
    expect(of('')).toEqual([]);
  });
});
