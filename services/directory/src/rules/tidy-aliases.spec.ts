import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tidyAliases } from './tidy-aliases.js';

describe('tidyAliases', () => {
  it.each([
    { given: ['PLN  Mobile '], tidy: ['pln mobile'], why: 'case and spaces do not tell names apart' },
    { given: ['pln', 'PLN'], tidy: ['pln'], why: 'a name is there once' },
    { given: ['  '], tidy: [], why: 'nothing is no name' },
    { given: ['b', 'a'], tidy: ['b', 'a'], why: 'the order is the administrator’s' },
  ])('$given → $tidy: $why', ({ given, tidy }) => {
    expect(tidyAliases(given)).toEqual(tidy);
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (aliases) => {
        const once = tidyAliases(aliases);
        expect(tidyAliases(once)).toEqual(once);
      }),
    );
  });
});
