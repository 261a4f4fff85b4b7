import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { proofOf, rootFrom, rootOf } from './merkle.js';

describe('the tree over a day’s hashes', () => {
  it('is that of RFC 9162', () => {
    // Roots of the empty tree and of one empty entry, as every log of that standard begins.
    expect(rootOf([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(rootOf([''])).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  });

  it('leads from each entry to its root', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 40 }), fc.nat(), (entries, any) => {
        const index = any % entries.length;
        expect(rootFrom(entries[index] ?? '', proofOf(entries, index))).toBe(rootOf(entries));
      }),
    );
  });

  it('leads elsewhere from another entry, and is another when one entry is', () => {
    const entries = ['a', 'b', 'c', 'd', 'e'];
    expect(rootFrom('x', proofOf(entries, 2))).not.toBe(rootOf(entries));
    expect(rootOf(entries.with(4, 'x'))).not.toBe(rootOf(entries));
    expect(rootOf(['b', 'a', 'c', 'd', 'e'])).not.toBe(rootOf(entries));
  });

  it('refuses to prove what is not in it', () => {
    expect(() => proofOf(['a'], 1)).toThrow(RangeError);
    expect(() => proofOf([], 0)).toThrow(RangeError);
  });
});
