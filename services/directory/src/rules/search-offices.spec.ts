import { describe, expect, it } from '@jest/globals';
import { officeCode } from '#libs/domain';
import { findOffices } from './search-offices.js';

const named = (code: string, name: string, ...aliases: string[]) => ({ code, name, aliases });
const kinds = [
  named('pemda-dpupr', 'Dinas Pekerjaan Umum dan Penataan Ruang (kabupaten/kota)', 'dinas pu'),
  named('pemda-dinkes', 'Dinas Kesehatan (kabupaten/kota)', 'dinkes'),
  named('pemda-provinsi', 'Pemerintah provinsi'),
];
const governments = [
  named('pemda-33', 'Pemerintah Provinsi Jawa Tengah', 'jateng'),
  named('pemda-3204', 'Pemerintah Kabupaten Bandung', 'pemkab bandung'),
  named('pemda-3273', 'Pemerintah Kota Bandung', 'pemkot bandung'),
  named('pemda-3302', 'Pemerintah Kabupaten Banyumas'),
  named('pemda-3303', 'Pemerintah Kabupaten Purbalingga', 'pbg'),
];
const found = (words: string) =>
  findOffices(words, kinds, governments).map(
    ({ kind, government, rank }) => `${officeCode(kind.code, government.code)} ${rank}`,
  );

describe('a search for an office of a government', () => {
  it.each([
    { words: 'dpupr purbalingga', offices: ['pemda-dpupr-3303 1'], why: 'the kind by its short name' },
    { words: 'purbalingga dpupr', offices: ['pemda-dpupr-3303 1'], why: 'in whatever order' },
    { words: 'dpupr purb', offices: ['pemda-dpupr-3303 2'], why: 'while somebody still types' },
    {
      words: 'dinas pu pbg',
      offices: ['pemda-dpupr-3303 1', 'pemda-dinkes-3303 2'],
      why: 'the best first is for the list',
    },
    { words: 'dinkes jateng', offices: ['pemda-dinkes-33 1'], why: 'a province has offices too' },
    { words: 'dinas kesehatan kota bandung', offices: ['pemda-dinkes-3273 1'], why: 'the city, not the regency' },
    { words: 'dinkes bandung', offices: ['pemda-dinkes-3204 1', 'pemda-dinkes-3273 1'], why: 'both are called so' },
    { words: 'pemda-dpupr-3303', offices: ['pemda-dpupr-3303 0'], why: 'the code itself' },
    { words: 'purbalingga', offices: ['pemda-dpupr-3303 3', 'pemda-dinkes-3303 3'], why: 'all its offices' },
    { words: 'pemda', offices: [], why: 'that is all of them' },
    { words: 'kabupaten', offices: ['pemda-3204', 'pemda-3302', 'pemda-3303'].flatMap(officesOf), why: 'few enough' },
    { words: 'kabupaten dpupr pln', offices: [], why: 'one word is of neither' },
    { words: 'dpupr', offices: [], why: 'no place is named' },
    { words: '', offices: [], why: 'nothing is asked for' },
    { words: '.,-', offices: [], why: 'no word is left' },
  ])('"$words" → $offices: $why', ({ words, offices }) => {
    expect(found(words)).toEqual(offices);
  });

  it('offers no office of too many governments', () => {
    expect(findOffices('k', kinds, governments)).toEqual([]);
  });
});

function officesOf(government: string): string[] {
  return ['pemda-dpupr', 'pemda-dinkes'].map((kind) => `${officeCode(kind, government)} 3`);
}
