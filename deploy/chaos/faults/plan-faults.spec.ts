import { describe, expect, it } from '@jest/globals';
import { faultNames, faultTable } from './fault-table.js';
import { planFaults } from './plan-faults.js';

const tenMinutes = 600_000;

describe('planFaults', () => {
  it('plans the same for the same seed, and something else for another', () => {
    expect(planFaults(42, tenMinutes)).toEqual(planFaults(42, tenMinutes));
    expect(planFaults(42, tenMinutes)).not.toEqual(planFaults(43, tenMinutes));
  });

  it('lets every fault happen in the first two minutes', () => {
    for (const seed of [1, 42, 4711]) {
      const names = planFaults(seed, 120_000).map(({ name }) => name);
      expect([...new Set(names)].sort()).toEqual([...faultNames].sort());
    }
  });

  it('keeps each fault to its length and all of them to the run, one after another', () => {
    const planned = planFaults(7, tenMinutes);
    const times = planned.map(({ atMs }) => atMs);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(-1)).toBeLessThan(tenMinutes);
    for (const { name, forMs } of planned) {
      const [shortest, longest] = faultTable[name].seconds;
      expect(forMs).toBeGreaterThanOrEqual(shortest * 1000);
      expect(forMs).toBeLessThanOrEqual(longest * 1000);
    }
  });

  it('never ends an engine more often than it is started again', () => {
    for (const engine of ['brokerKilled', 'databaseRestarted']) {
      const times = planFaults(42, tenMinutes * 6).flatMap(({ name, atMs }) => (name === engine ? [atMs] : []));
      for (const at of times) expect(times.filter((one) => one >= at && one < at + 60_000).length).toBeLessThan(4);
    }
  });
});
