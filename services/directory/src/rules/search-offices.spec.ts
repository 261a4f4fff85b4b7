import { describe, expect, it } from '@jest/globals';
import { officeCode } from '#libs/domain';
import { withSpokenNames, withSpokenWords } from '../institutions/spoken-names.js';
import { seededInstitutions } from '../seed/seed.js';
import { rankOf } from './search-names.js';
import { findOffices } from './search-offices.js';

const placed = seededInstitutions.map((one) => ({ ...one, path: `${one.code}/` }));
const kinds = placed.filter(({ kind }) => kind === 'local-office-kind');
const governments = placed.filter(({ kind }) => kind === 'local-government');
const spokenWords = governments.map(withSpokenWords);
const spokenNames = placed.map(withSpokenNames);

const found = (words: string) =>
  findOffices(words, kinds, spokenWords)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ kind, government, rank }) => `${officeCode(kind.code, government.code)} ${rank}`);
const meant = (words: string) => spokenNames.filter((one) => rankOf(one, words) === 0).map(({ code }) => code);

describe('a search for a government, over all there are', () => {
  it.each([
    { words: 'pemkot bandung', codes: ['pemda-3273'], why: 'the city' },
    { words: 'pemkab bandung', codes: ['pemda-3204'], why: 'the regency' },
    { words: 'pemda bandung', codes: ['pemda-3204', 'pemda-3273'], why: 'either' },
    { words: 'bandung', codes: ['pemda-3204', 'pemda-3273'], why: 'either' },
    { words: 'pemprov jateng', codes: ['pemda-33'], why: 'as it is said' },
    { words: 'jateng', codes: ['pemda-33'], why: 'as it is written' },
    { words: 'pemprov jawa tengah', codes: ['pemda-33'], why: 'half as it is said' },
    { words: 'pbg', codes: ['pemda-3303'], why: 'as people there write it' },
    { words: 'pemkot jaksel', codes: ['pemda-3174'], why: 'a city of the capital' },
  ])('"$words" is $codes: $why', ({ words, codes }) => {
    expect(meant(words)).toEqual(codes);
  });
});

describe('a search for an office of a government, over all there are', () => {
  it.each([
    { words: 'dpupr purbalingga', offices: ['pemda-dpupr-3303 1'], why: 'the kind by its short name' },
    { words: 'purbalingga dpupr', offices: ['pemda-dpupr-3303 1'], why: 'in whatever order' },
    { words: 'dpupr pbg', offices: ['pemda-dpupr-3303 1'], why: 'the regency by its short name' },
    { words: 'dpupr purb', offices: ['pemda-dpupr-3303 2'], why: 'while somebody still types' },
    { words: 'dinkes jateng', offices: ['pemda-dinkes-33 1'], why: 'a province has offices too' },
    { words: 'dinas kesehatan kota bandung', offices: ['pemda-dinkes-3273 1'], why: 'the city, not the regency' },
    { words: 'dinkes pemkot bandung', offices: ['pemda-dinkes-3273 1'], why: 'the city as it is said' },
    { words: 'pemda-dpupr-3303', offices: ['pemda-dpupr-3303 0'], why: 'the code itself' },
    { words: 'pemda', offices: [], why: 'that is all of them' },
    { words: 'kabupaten', offices: [], why: 'those are too many' },
    { words: 'kabupaten dpupr pln', offices: [], why: 'one word is of neither' },
    { words: 'dpupr', offices: [], why: 'no place is named' },
    { words: '', offices: [], why: 'nothing is asked for' },
    { words: '.,-', offices: [], why: 'no word is left' },
  ])('"$words" → $offices: $why', ({ words, offices }) => {
    expect(found(words)).toEqual(offices);
  });

  it.each([
    { words: 'dinas pu pbg', first: ['pemda-dpupr-3303 1'], why: 'the best first' },
    {
      words: 'dinkes bandung',
      first: ['pemda-dinkes-3204 1', 'pemda-dinkes-3217 1', 'pemda-dinkes-3273 1'],
      why: 'all are called so',
    },
  ])('"$words" begins with $first: $why', ({ words, first }) => {
    expect(found(words).filter((one) => one.endsWith(' 1'))).toEqual(first);
  });

  it('offers all offices of a government that is named alone', () => {
    const offices = found('purbalingga');
    expect(offices).toHaveLength(kinds.length - 1);
    expect(new Set(offices.map((one) => one.slice(-6)))).toEqual(new Set(['3303 3']));
  });
});
