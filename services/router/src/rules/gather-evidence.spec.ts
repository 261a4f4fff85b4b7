import { describe, expect, it } from '@jest/globals';
import { anInstitution, aService, today } from '../fixtures/a-small-directory.js';
import { gatherEvidence } from './gather-evidence.js';
import { knowledgeOf } from './knowledge.js';
import { readText } from './read-text.js';

const told = [
  anInstitution({ path: 'dishub/', keywords: ['sopir angkot', 'angkot + sopir', 'terminal'] }),
  anInstitution({ path: 'tni/', keywords: ['prajurit'] }),
];
const institutions = told.map(({ institution }) => institution);
const services = told.flatMap(({ service }) => service ?? []);
const knowledge = knowledgeOf({ institutions, services, version: 'small' }, today);
const topicsOf = (text: string) =>
  gatherEvidence(readText(text, knowledge), knowledge).map(({ institution, topics }) => [institution, topics]);

describe('what it is about', () => {
  const { institution: airport } = anInstitution({ path: 'bandara/' });
  const offered = [
    aService({ code: 'parkir', owner: 'bandara', name: 'Parkir', words: ['bandara ngurah rai'] }),
    aService({ code: 'fasilitas', owner: 'bandara', name: 'Fasilitas', words: ['toilet bandara'], hints: ['kotor'] }),
    aService({ code: 'taksi', owner: 'bandara', name: 'Taksi', hints: ['sopir'] }),
  ];
  const its = knowledgeOf({ institutions: [airport], services: offered, version: 'small' }, today);

  it.each([
    {
      text: 'bandara ngurah rai: toilet bandara kotor',
      topic: 'Fasilitas',
      service: 'fasilitas',
      why: 'it weighs most',
    },
    { text: 'sopir', topic: 'Taksi', service: null, why: 'a hint is enough to speak of it, not to say that it is it' },
  ])('"$text" is the service that is found: $why', ({ text, topic, service }) => {
    expect(gatherEvidence(readText(text, its), its)).toMatchObject([{ topic, service }]);
  });
});

describe('what is described', () => {
  it.each([
    { text: 'sopir angkot', weight: 1.5, why: 'the pair says again what the phrase has told' },
    { text: 'sopir angkot di dalam terminal', weight: 2.5, why: 'another word tells something more' },
    { text: 'terminal', weight: 1, why: 'one find counts in full' },
  ])('"$text" weighs $weight: $why', ({ text, weight }) => {
    expect(topicsOf(text)).toEqual([['dishub', weight]]);
  });
});
