import { describe, expect, it } from '@jest/globals';
import { factsOf, keptOfStep, type CaseSoFar, type Step } from './facts-of-step.js';

const at = new Date('2026-12-01T03:00:00Z');
const known: CaseSoFar = {
  ...{ institutionCode: 'pln', class: 'complaint', topic: null, openedAt: at, takenAt: null, answeredAt: null },
};
const told = (step: Step, more: Partial<CaseSoFar> = {}) =>
  keptOfStep(step, { ...known, ...more }, () => 0)
    .flatMap(factsOf)
    .map((fact) => `${fact.institution} ${fact.measure} ${fact.detail}`.trim());

describe('what a step adds to the monitor', () => {
  it.each([
    { step: { what: 'opened', receivedAt: at, from: null }, facts: ['pln opened', 'pln took finding-the-owner/0'] },
    { step: { what: 'opened', receivedAt: at, from: 'kai' }, facts: ['pln opened', 'kai bounced pln'] },
    { step: { what: 'verified' }, facts: ['pln took verification/0'] },
    { step: { what: 'taken' }, facts: ['pln took first-response/0'] },
    { step: { what: 'answered', late: false }, facts: ['pln answered', 'pln in-time', 'pln took resolution/0'] },
    { step: { what: 'answered', late: true }, facts: ['pln answered', 'pln late', 'pln took resolution/0'] },
    { step: { what: 'closed', how: 'withdrawn' }, facts: ['pln closed withdrawn'] },
    { step: { what: 'rated', score: 2 }, facts: ['pln rated 2'] },
    { step: { what: 'handed-back' }, facts: ['pln handed-back'] },
    { step: { what: 'reopened' }, facts: ['pln reopened'] },
  ] as const)('$step.what: $facts', ({ step, facts }) => {
    expect(told(step)).toEqual(facts);
  });

  it('tells what came in and what was answered by its topic, and nothing else', () => {
    const of = (step: Step) => told(step, { topic: 'energi' });
    expect(of({ what: 'opened', receivedAt: at, from: 'kai' })).toEqual(['pln opened energi', 'kai bounced pln']);
    expect(of({ what: 'answered', late: true }).slice(0, 2)).toEqual(['pln answered energi', 'pln late']);
    expect(of({ what: 'rated', score: 2 })).toEqual(['pln rated 2']);
  });

  it('measures each stage once', () => {
    expect(told({ what: 'taken' }, { takenAt: at })).toEqual([]);
    expect(told({ what: 'answered', late: false }, { answeredAt: at })).toEqual(['pln answered', 'pln in-time']);
    expect(told({ what: 'closed', how: 'confirmed' }, { answeredAt: at })).toEqual([
      'pln closed confirmed',
      'pln took closing/0',
    ]);
  });
});
