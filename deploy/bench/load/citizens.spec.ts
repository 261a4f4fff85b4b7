import { describe, expect, it } from '@jest/globals';
import { Citizens } from './citizens.js';

describe('what the citizens of a bench say', () => {
  it.each([9, 40, 900, 60_000])('is of %d messages more than one from nearly each of them, in turn', (messages) => {
    const said = Map.groupBy(new Citizens().mixed(messages), ({ citizen }) => citizen);
    const turns = [...said.values()].map((all) => all.map(({ turn }) => turn));
    expect(turns.flat()).toHaveLength(messages);
    expect(turns.filter((one) => one.length > 1).length / turns.length).toBeGreaterThan(0.9);
    expect(turns.every((one) => one.every((turn, at) => turn === at))).toBe(true);
  });

  it('comes from others each time', () => {
    const citizens = new Citizens();
    const first = new Set(citizens.mixed(30).map(({ citizen }) => citizen));
    expect(citizens.burst(30).filter(({ citizen }) => first.has(citizen))).toEqual([]);
  });
});
