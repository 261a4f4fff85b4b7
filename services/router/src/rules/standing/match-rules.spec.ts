import { describe, expect, it } from '@jest/globals';
import { liesIn, StandingRules, type RuledComplaint } from './match-rules.js';
import type { Conditions, StandingRule } from './standing-rule.js';

const rule = (id: string, when: Partial<Conditions>, position = 1): StandingRule => ({
  ...{ id, version: 1, name: id, owner: 'jasa-marga', position },
  ...{ outcome: 'institution', others: [] },
  when: { services: [], places: [], words: [], doors: [], classes: [], ...when },
});
const complaint = (wish: Partial<RuledComplaint> = {}): RuledComplaint => ({
  ...{ text: 'Lubang di jalan tol Semarang', region: '33.74', door: 'web', class: 'complaint' },
  ...wish,
});
const services = { services: new Map([['jalan-tol', { words: ['jalan tol', 'gerbang + tol'] }]]) };
const holds = (when: Partial<Conditions>, one = complaint()) =>
  new StandingRules([rule('a', when)], services).match(one) !== null;

describe('a standing rule', () => {
  it.each([
    { when: { services: ['jalan-tol'] }, is: true, why: 'the service is described' },
    { when: { services: ['paspor'] }, is: false, why: 'nobody knows the service any more' },
    { when: { places: ['33'] }, is: true, why: 'it lies in the province' },
    { when: { places: ['32', '33.74'] }, is: true, why: 'one of the places is enough' },
    { when: { places: ['33.03'] }, is: false, why: 'it lies elsewhere' },
    { when: { words: ['lubang'] }, is: true, why: 'the word stands there' },
    { when: { words: ['banjir'] }, is: false, why: 'the word does not' },
    { when: { doors: ['sms'] as const }, is: false, why: 'it came by another door' },
    { when: { classes: ['complaint'] as const }, is: true, why: 'it is of that class' },
    { when: { classes: ['aspiration'] as const }, is: false, why: 'it is of another class' },
    { when: { services: ['jalan-tol'], places: ['32'] }, is: false, why: 'all conditions must hold' },
  ])('holds: $is, for $why', ({ when, is }) => {
    expect(holds(when)).toBe(is);
  });

  it('about a place does not hold where no place is certain', () => {
    expect(holds({ places: ['33'] }, complaint({ region: null }))).toBe(false);
  });

  it('gives way to one before it', () => {
    const rules = new StandingRules(
      [rule('late', { words: ['tol'] }, 2), rule('early', { words: ['tol'] }, 1)],
      services,
    );
    expect(rules.match(complaint())?.rule.id).toBe('early');
    const alike = new StandingRules([rule('b', { words: ['tol'] }), rule('a', { words: ['tol'] })], services);
    expect(alike.match(complaint())?.rule.id).toBe('a');
  });

  it('says where the words of its conditions stand', () => {
    const rules = new StandingRules([rule('a', { words: ['lubang', 'banjir'], services: ['jalan-tol'] })], services);
    const text = 'Tolnya: lubang di gerbang, jalan tol';
    const { marks } = rules.match(complaint({ text })) ?? { marks: [] };
    expect(marks.map(({ start, end, word, step }) => `${step} ${word}: ${text.slice(start, end)}`)).toEqual([
      'ruled lubang: lubang',
      'ruled jalan tol: jalan tol',
      'ruled gerbang + tol: gerbang',
      'ruled gerbang + tol: Tolnya',
    ]);
  });

  it('is known by its versions, the first to hold first', () => {
    const rules = new StandingRules([rule('b', {}, 2), rule('a', {}, 2), rule('c', {}, 1)], services);
    expect(rules.versions.map(({ id, version }) => `${id} ${version}`)).toEqual(['c 1', 'a 1', 'b 1']);
    const inOrder = new StandingRules([rule('a', {}), rule('b', {})], services);
    expect(inOrder.versions.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('passes over a phrase of which nothing is left', () => {
    expect(holds({ words: ['+', 'lubang'] })).toBe(true);
    expect(holds({ words: ['+'] })).toBe(false);
  });

  it('is none where there are none', () => {
    expect(new StandingRules([], services).some).toBe(false);
    expect(new StandingRules([rule('a', {})], services).some).toBe(true);
  });
});

describe('a region', () => {
  it.each([
    { region: '33.03.08', place: '33.03', is: true },
    { region: '33.03', place: '33.03', is: true },
    { region: '33.03', place: '3', is: false },
    { region: '33', place: '33.03', is: false },
  ])('$region lies in $place: $is', ({ region, place, is }) => {
    expect(liesIn(region, place)).toBe(is);
  });
});
