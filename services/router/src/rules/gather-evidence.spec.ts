import { describe, expect, it } from '@jest/globals';
import { anInstitution, today } from '../fixtures/a-small-directory.js';
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

describe('what is described', () => {
  it.each([
    { text: 'sopir angkot', weight: 1.5, why: 'the pair says again what the phrase has told' },
    { text: 'sopir angkot di dalam terminal', weight: 2.5, why: 'another word tells something more' },
    { text: 'terminal', weight: 1, why: 'one find counts in full' },
  ])('"$text" weighs $weight: $why', ({ text, weight }) => {
    expect(topicsOf(text)).toEqual([['dishub', weight]]);
  });
});
