import { describe, expect, it } from '@jest/globals';
import type { DatedPolicy } from './choose-policy.js';
import { Rulebook } from './rulebook.js';
import { standardsOf } from './standards-of-stage.js';

const policy = (kind: DatedPolicy['kind'], itsClass: DatedPolicy['class'], amount: number): DatedPolicy => ({
  ...{ kind, class: itsClass, amount, unit: 'working-day', remindBefore: 1 },
  ...{ effectiveFrom: '2026-01-01', version: '1', sequence: 1 },
});
const book = new Rulebook(
  [policy('first-follow-up', null, 5), policy('resolution', null, 14), policy('resolution', 'aspiration', 5)],
  [],
  [],
);

describe('how long a stage may take', () => {
  it.each([
    { stage: 'first-response', on: '2026-12-01', amounts: [5], why: 'the same for all' },
    { stage: 'resolution', on: '2026-12-01', amounts: [5, 14], why: 'it depends on the class' },
    { stage: 'verification', on: '2026-12-01', amounts: [], why: 'no rule says it' },
    { stage: 'resolution', on: '2025-12-31', amounts: [], why: 'the rule came later' },
  ] as const)('is $amounts for $stage on $on: $why', ({ stage, on, amounts }) => {
    expect(standardsOf(stage, on, book)).toEqual(amounts.map((amount) => ({ amount, unit: 'working-day' })));
  });
});
