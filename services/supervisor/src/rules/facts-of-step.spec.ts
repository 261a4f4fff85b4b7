import { describe, expect, it } from '@jest/globals';
import { factsOf, keptOfStep, type Step } from './facts-of-step.js';

const at = new Date('2026-12-01T03:00:00Z');
const known = { institutionCode: 'pln', class: 'complaint', openedAt: at, takenAt: null, answeredAt: null } as const;
const told = (step: Step, more: Partial<typeof known> | { takenAt: Date } | { answeredAt: Date } = {}) =>
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

  it('measures each stage once', () => {
    expect(told({ what: 'taken' }, { takenAt: at })).toEqual([]);
    expect(told({ what: 'answered', late: false }, { answeredAt: at })).toEqual(['pln answered', 'pln in-time']);
    expect(told({ what: 'closed', how: 'confirmed' }, { answeredAt: at })).toEqual([
      'pln closed confirmed',
      'pln took closing/0',
    ]);
  });
});
