import { describe, expect, it } from '@jest/globals';
import { differenceOfKinds } from './difference-of-kinds.js';

const label = (kind: string) => ({ label: kind });
const words = {
  ...{ official: label('resmi'), product: label('produk'), application: label('aplikasi') },
  ...{ former: label('lama'), colloquial: label('sehari-hari') },
};
const [pln, mobile, listrik, icon] = [
  { alias: 'pln', kind: 'official' },
  { alias: 'pln mobile', kind: 'application' },
  { alias: 'listrik', kind: 'colloquial' },
  { alias: 'icon', kind: 'application' },
];

describe('names of an institution that are otherwise', () => {
  it.each([
    { before: null, after: [mobile], gone: '', come: 'aplikasi: pln mobile', why: 'the kind is said in words' },
    {
      ...{ before: [], after: [pln, mobile, listrik, icon], gone: '' },
      ...{ come: 'resmi: pln; aplikasi: pln mobile, icon; sehari-hari: listrik', why: 'each kind is said once' },
    },
    {
      ...{ before: [pln, listrik], after: [pln, { alias: 'listrik', kind: 'product' }] },
      ...{ gone: 'sehari-hari: listrik', come: 'produk: listrik', why: 'a name may only be of another kind' },
    },
  ])('$why', ({ before, after, gone, come }) => {
    expect(differenceOfKinds(before, after, words)).toEqual({ gone, come });
  });
});
