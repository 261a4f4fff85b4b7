import { describe, expect, it } from '@jest/globals';
import { aKnowledge, anInstitution, today } from '../fixtures/a-small-directory.js';
import { decideRoute } from './decide-route.js';

const told = anInstitution({
  path: 'bp-bumn/bulog/',
  aliases: ['bulog', 'gudang beras', 'beras kita', 'ipangan', 'bulognas', 'logistik beras'],
});
const aliasKinds = [
  { alias: 'bulog', kind: 'official' as const },
  { alias: 'gudang beras', kind: 'colloquial' as const },
  { alias: 'beras kita', kind: 'product' as const },
  { alias: 'ipangan', kind: 'application' as const },
  { alias: 'bulognas', kind: 'former' as const },
];
const knowledge = aKnowledge([{ ...told, institution: { ...told.institution, aliasKinds } }]);

describe('a name by which an institution was found', () => {
  it.each([
    { text: 'bulog payah', says: 'Anda menyebut “bulog”; yang berwenang menjawab adalah PT BULOG.', why: 'official' },
    {
      text: 'gudang beras',
      says: 'Anda menyebut “gudang beras”; yang berwenang menjawab adalah PT BULOG.',
      why: 'daily',
    },
    {
      text: 'logistik beras payah',
      says: 'Anda menyebut “logistik beras”; yang berwenang menjawab adalah PT BULOG.',
      why: 'nobody has said of which kind it is',
    },
    {
      text: 'beras kita mahal',
      says: '“beras kita” adalah produk atau layanan PT BULOG, yang berwenang menjawab laporan Anda.',
      why: 'a product',
    },
    {
      text: 'ipangan error terus',
      says: '“ipangan” adalah aplikasi PT BULOG, yang berwenang menjawab laporan Anda.',
      why: 'an application',
    },
    {
      text: 'bulognas payah',
      says: '“bulognas” adalah nama lama; yang kini berwenang menjawab adalah PT BULOG.',
      why: 'an old name',
    },
  ])('is said to be what it is, where that helps: $why', ({ text, says }) => {
    const { sentence, sentenceEn } = decideRoute({ text, chosen: null }, knowledge, today).reason;
    expect(sentence).toBe(says);
    expect(sentenceEn).toMatch(/^(You mention )?“[a-z ]+”.*PT BULOG/);
  });

  it('changes nothing but the sentence', () => {
    const decide = (its: typeof knowledge) => {
      const { outcome, reason, candidates } = decideRoute({ text: 'ipangan error', chosen: null }, its, today);
      return { outcome, candidates, reason: { ...reason, sentence: '', sentenceEn: '' } };
    };
    expect(decide(knowledge)).toEqual(decide(aKnowledge([told])));
  });
});
