import { describe, expect, it } from '@jest/globals';
import { madeClocks } from './made-clocks.js';
import { madeLife } from './made-life.js';

describe('madeClocks', () => {
  const now = new Date('2026-11-23T05:00:00Z');
  const calendar = { version: 'none', holidays: new Set<string>() };
  const institutions = [{ code: 'pln', name: 'PLN', path: 'bp-bumn/pln/', timeZone: 'Asia/Jakarta' }];
  const made = Array.from({ length: 2_000 }, (_, n) =>
    madeClocks(madeLife(n, { institutions, calendar, now }), {
      ...{ complaintId: String(n), caseId: String(n), officer: null, calendar, now },
    }),
  );

  it('has told those whose turn it was of everything that is late, and knows who is next', () => {
    const late = made.filter(({ clocks }) => clocks.some(({ state }) => state === 'passed'));
    expect(late.length).toBeGreaterThan(20);
    for (const { clocks, escalations } of late)
      for (const { id, state, ladder, climbed, dueAt, escalateAt } of clocks) {
        const told = escalations.filter(({ clockId }) => clockId === id);
        expect(told.map(({ rung }) => rung)).toEqual(ladder.slice(0, climbed).map(({ rung }) => rung));
        expect(told.every(({ escalatedAt }) => escalatedAt > dueAt && escalatedAt <= now)).toBe(true);
        expect(escalateAt !== null && escalateAt > now).toBe(state === 'passed' && climbed < ladder.length);
      }
    const rungs = new Set(late.flatMap(({ escalations }) => escalations.map(({ rung }) => rung)));
    expect([...rungs]).toEqual(expect.arrayContaining(['handler', 'liaison-officer', 'head', 'coordinator']));
  });

  it('has told nobody of what is not late', () => {
    const inTime = made.filter(({ clocks }) => clocks.every(({ state }) => state !== 'passed'));
    expect(inTime.flatMap(({ escalations }) => escalations)).toEqual([]);
  });
});
