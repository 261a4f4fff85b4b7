import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { kindsAmong, tidyAliases } from './tidy-aliases.js';

describe('the kinds of names', () => {
  const kinds = [
    { alias: 'PLN  Mobile', kind: 'application' as const },
    { alias: 'pln', kind: 'colloquial' as const },
    { alias: 'pln', kind: 'official' as const },
    { alias: 'iconnet', kind: 'product' as const },
  ];

  it('are those of the names there are, each once and in their order', () => {
    expect(kindsAmong(kinds, ['pln', 'yantek', 'pln mobile'])).toEqual([
      { alias: 'pln', kind: 'official' },
      { alias: 'pln mobile', kind: 'application' },
    ]);
    expect(kindsAmong(kinds, [])).toEqual([]);
  });
});

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
