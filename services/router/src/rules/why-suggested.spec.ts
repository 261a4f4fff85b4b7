import { describe, expect, it } from '@jest/globals';
import { noEvidence, type Evidence } from './gather-evidence.js';
import { whySuggested } from './why-suggested.js';

const nothing = { named: 0, described: 0, alike: 0, learned: 0, left: 0, ruled: 0 };
const trap = {
  sentence: 'Parkir di stasiun diurus operatornya.',
  sentenceEn: 'Parking at stations is run by its operator.',
};

describe('why an institution is offered', () => {
  it.each([
    {
      evidence: { found: ['PLN'], topic: 'Listrik padam' },
      signals: { named: 1 },
      says: 'Anda menyebut “PLN”.',
      why: 'it is named',
    },
    {
      evidence: { found: ['padam'], topic: 'Listrik padam' },
      signals: {},
      says: 'Anda bercerita tentang listrik padam.',
      why: 'its service is told of',
    },
    {
      evidence: { found: ['KAI'], trap },
      signals: { named: 1 },
      says: trap.sentence,
      why: 'what is named is not responsible',
    },
    {
      evidence: {},
      signals: { learned: 0.4, alike: 0.4 },
      says: 'Laporan serupa selama ini dijawab olehnya.',
      why: 'officers taught so',
    },
    {
      evidence: {},
      signals: { alike: 0.4 },
      says: 'Mirip dengan uraian layanannya.',
      why: 'only the catalogue speaks for it',
    },
  ])('is said: $says ($why)', ({ evidence, signals, says }) => {
    const found = { ...noEvidence('pln'), ...evidence } as Evidence;
    expect(whySuggested({ evidence: found, signals: { ...nothing, ...signals } }).sentence).toBe(says);
  });
});
