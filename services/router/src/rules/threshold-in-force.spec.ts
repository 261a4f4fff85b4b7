import { describe, expect, it } from '@jest/globals';
import { rulesVersion } from './decide-route.js';
import { amountThatHolds, thresholdInForce, type DatedThreshold } from './threshold-in-force.js';

const official = (amount: number): DatedThreshold => ({ amount, model: null });
const measured = (amount: number, model = 1): DatedThreshold => ({ amount, model });

describe('the threshold in force', () => {
  it.each<{ why: string; begun: DatedThreshold[]; holds: number | undefined }>([
    { why: 'none was ever set', begun: [], holds: undefined },
    { why: 'the latest of officials holds', begun: [official(0.8), official(0.95)], holds: 0.8 },
    { why: 'one measured holds where no official set any', begun: [measured(0.7), measured(0.9)], holds: 0.7 },
    { why: 'a later model does not lower an official’s', begun: [measured(0.7, 2), official(0.95)], holds: 0.95 },
    { why: 'nor does any after it', begun: [measured(0.7, 3), measured(0.97, 2), official(0.95)], holds: 0.95 },
    { why: 'a later model that must be surer is', begun: [measured(0.97), official(0.9)], holds: 0.97 },
    { why: 'an official may lower what was measured', begun: [official(0.6), measured(0.9)], holds: 0.6 },
    {
      why: 'of officials only the latest counts',
      begun: [measured(0.7), official(0.8), official(0.95)],
      holds: 0.8,
    },
  ])('$why', ({ begun, holds }) => {
    expect(thresholdInForce(begun)?.amount).toBe(holds);
  });
});

describe('the figure of a threshold', () => {
  it.each([
    { of: measured(0.6, 1), beside: rulesVersion, serves: 1, holds: 0.6, why: 'it was measured for what decides' },
    { of: measured(0.6, 1), beside: rulesVersion, serves: 2, holds: 0.88, why: 'another model serves' },
    { of: measured(0.6, 1), beside: rulesVersion, serves: null, holds: 0.88, why: 'its model cannot be read' },
    { of: measured(0.6, 1), beside: '3', serves: 1, holds: 0.88, why: 'the rules have changed since' },
    { of: measured(0.6, 1), beside: null, serves: 1, holds: 0.88, why: 'nobody knows beside which rules' },
    { of: measured(0.97, 1), beside: '3', serves: 1, holds: 0.97, why: 'it asks for more than the rules alone' },
    { of: official(0.6), beside: null, serves: null, holds: 0.6, why: 'an official set it' },
  ])('of $of.amount is $holds: $why', ({ of, beside, serves, holds }) => {
    expect(amountThatHolds({ ...of, rulesVersion: beside }, { model: serves, coldAbove: 0.88 })).toBe(holds);
  });
});
