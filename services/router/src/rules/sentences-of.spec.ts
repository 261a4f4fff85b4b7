import { describe, expect, it } from '@jest/globals';
import { aService, institutions, today } from '../fixtures/a-small-directory.js';
import { knowledgeOf } from './knowledge.js';
import { sentencesOf } from './sentences-of.js';

const knowledge = knowledgeOf(
  {
    institutions,
    services: [
      aService({ owner: 'djp', words: ['npwp'], examples: ['npwp belum terbit', 'kantornya tutup'] }),
      aService({ owner: 'kementerian-bumn', examples: ['direksi tidak ditegur'] }),
      aService({ owner: 'pln', code: 'lama', validTo: '2020-01-01', examples: ['tarif lama'] }),
    ],
    version: '1',
  },
  today,
);

describe('the sentences of the catalogue', () => {
  it('are those of services offered today, each for its owner of today, with what the rules find in it', () => {
    expect(sentencesOf(knowledge)).toEqual([
      { label: 'djp', text: 'npwp belum terbit', signs: ['described djp'], isCatalogue: true },
      { label: 'djp', text: 'kantornya tutup', signs: [], isCatalogue: true },
      { label: 'bp-bumn', text: 'direksi tidak ditegur', signs: [], isCatalogue: true },
    ]);
  });

  it('come in parts where they are asked for so', () => {
    expect(sentencesOf(knowledge, 1, 2).map(({ text }) => text)).toEqual(['kantornya tutup']);
  });
});
