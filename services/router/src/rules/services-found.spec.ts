import { describe, expect, it } from '@jest/globals';
import { aKnowledge, anInstitution, aService, today } from '../fixtures/a-small-directory.js';
import { decideRoute } from './decide-route.js';
import { knowledgeOf } from './knowledge.js';
import { serviceFound, servicesFound } from './services-found.js';

const told = ['bp-bumn/pln/', 'kemenpppa/'].map((path) =>
  anInstitution({ path, aliases: [path.split('/').at(-2) ?? ''] }),
);
const violence = { code: 'kdrt', owner: 'kemenpppa', sensitive: true };
const services = [
  aService({ code: 'padam', owner: 'pln', words: ['listrik padam'], hints: ['listrik', 'gardu'] }),
  aService({ code: 'meteran', owner: 'pln', words: ['meteran', 'kwh meter'], hints: ['listrik', 'segel'] }),
  aService({ ...violence, words: ['dipukul suami'], hints: ['suami'] }),
];
const institutions = told.map(({ institution }) => institution);
const knowledge = knowledgeOf({ institutions, services, version: 'of services' }, today);
const serviceOf = (text: string) => decideRoute({ text, chosen: null }, knowledge, today).candidates[0]?.service;

describe('the service of a decision', () => {
  it.each([
    { text: 'PLN, listrik padam', is: 'padam', why: 'its keyword stands there' },
    { text: 'PLN, meteran dan kwh meter rusak, listrik padam', is: 'meteran', why: 'more speaks for it' },
    { text: 'PLN, ada segel pada listrik saya', is: 'meteran', why: 'of two hints one is its own' },
    { text: 'PLN payah', is: undefined, why: 'only the institution is named' },
    { text: 'PLN, listrik saya', is: undefined, why: 'one hint is not enough' },
  ])('"$text" → $is: $why', ({ text, is }) => {
    expect(serviceOf(text)).toBe(is);
  });

  it('is told of whoever comes into question', () => {
    const { candidates } = decideRoute(
      { text: 'Saya dipukul suami waktu listrik padam', chosen: null },
      knowledge,
      today,
    );
    const found = servicesFound(candidates, knowledge.services);
    expect([...found].map(([owner, { code }]) => [owner, code]).sort()).toEqual([
      ['kemenpppa', 'kdrt'],
      ['pln', 'padam'],
    ]);
  });

  it.each([
    { text: 'Saya dipukul suami', is: true, why: 'it is what the complaint is about' },
    { text: 'PLN PLN, listrik padam, saya dipukul suami', is: true, why: 'it speaks of it, whosever it is' },
    { text: 'PLN, kata suami listrik padam', is: undefined, why: 'a hint is not enough' },
    { text: 'PLN, listrik padam', is: undefined, why: 'it speaks of none' },
  ])('is to be kept from the public: $is, for "$text": $why', ({ text, is }) => {
    expect(decideRoute({ text, chosen: null }, knowledge, today).reason.sensitive).toBe(is);
  });

  it('is none where the catalogue no longer has it', () => {
    expect(servicesFound([{ code: 'pln', name: 'PLN', confidence: 1, service: 'gone' }], knowledge.services).size).toBe(
      0,
    );
  });

  it('is none of whom no service is told', () => {
    expect(servicesFound([{ code: 'pln', name: 'PLN', confidence: 1 }], knowledge.services).size).toBe(0);
  });

  it('takes along what explains the decision later, and no word by which it was found', () => {
    const found = [...knowledge.services.values()].map(serviceFound);
    expect(found.map(({ code }) => code).sort()).toEqual(['kdrt', 'meteran', 'padam']);
    expect(Object.keys(found[0] ?? {}).sort()).toEqual(['class', 'code', 'name', 'standardDays', 'topics']);
  });

  it('goes with a subsidiary to which the matter of its parent is given', () => {
    const { candidates } = decideRoute(
      { text: 'PLN Icon Plus dan PLN: listrik padam', chosen: null },
      aKnowledge(),
      today,
    );
    expect(candidates[0]).toMatchObject({ code: 'pln-icon-plus', service: 'layanan-pln' });
  });
});
