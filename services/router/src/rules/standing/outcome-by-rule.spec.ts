import { describe, expect, it } from '@jest/globals';
import { aKnowledge, today } from '../../fixtures/a-small-directory.js';
import { nowhere } from '../where-of.js';
import { outcomeByRule } from './outcome-by-rule.js';
import type { Decree } from './standing-rule.js';

const { institutions } = aKnowledge();
const of = (decree: Decree) => {
  const made = outcomeByRule(decree, { where: () => nowhere, institutions, today });
  if (made?.to === 'institution') return [made.lead.code, ...made.coOwners.map(({ code }) => code)];
  return made?.to === 'citizen' ? made.options.map(({ code }) => `${code}?`) : (made?.to ?? null);
};

describe('what a rule makes of a complaint', () => {
  it.each([
    { outcome: 'institution', owner: 'pln', others: [], is: ['pln'], why: 'one answers' },
    {
      outcome: 'institution',
      owner: 'pln',
      others: ['kai', 'telkom'],
      is: ['pln', 'kai', 'telkom'],
      why: 'others help',
    },
    { outcome: 'institution', owner: 'pln', others: ['gone', 'kai'], is: ['pln', 'kai'], why: 'one helper is no more' },
    { outcome: 'institution', owner: 'gone', others: ['kai'], is: null, why: 'who leads is no more' },
    { outcome: 'institution', owner: null, others: ['kai'], is: null, why: 'nobody leads' },
    { outcome: 'institution', owner: 'bp-bumn', others: ['kementerian-bumn'], is: ['bp-bumn'], why: 'two became one' },
    { outcome: 'citizen', owner: null, others: ['pln', 'telkom'], is: ['pln?', 'telkom?'], why: 'they are asked' },
    { outcome: 'citizen', owner: null, others: ['pln', 'gone'], is: null, why: 'one is left, and nothing to ask' },
    { outcome: 'desk', owner: null, others: [], is: 'desk', why: 'a person decides' },
  ] as const)('is $is of $outcome $owner $others: $why', ({ outcome, owner, others, is }) => {
    expect(of({ outcome, owner, others })).toEqual(is);
  });
});
