import { describe, expect, it } from '@jest/globals';
import { measureMore } from './measure-more.js';
import type { Routed } from './measure-routing.js';

const row = (label: string, first: string, confidence: number, tier: string | null = null): Routed => ({
  ...{ label, right: new Set([label]), accepted: new Set([label]), tier, to: null, ms: 1 },
  candidates: [{ code: first, confidence }],
});

describe('measureMore', () => {
  it('tells tiers and labels apart, the largest first', () => {
    const { tiers, labels } = measureMore([
      row('kai', 'pln', 0.5, 'named'),
      row('pln', 'pln', 0.5, 'named'),
      row('pln', 'pln', 0.5),
    ]);
    expect(tiers).toEqual({ named: { rows: 2, right: 0.5 } });
    expect(Object.entries(labels)).toEqual([
      ['pln', { rows: 2, right: 1 }],
      ['kai', { rows: 1, right: 0 }],
    ]);
  });

  it('names the most frequent errors first', () => {
    const rows = [row('kai', 'pln', 0.5), row('pln', 'kai', 0.5), row('kai', 'pln', 0.5), row('kai', 'kai', 0.5)];
    expect(measureMore(rows).confusions).toEqual([
      { label: 'kai', as: 'pln', rows: 2 },
      { label: 'pln', as: 'kai', rows: 1 },
    ]);
    expect(measureMore([{ ...row('kai', '', 0), candidates: [] }]).confusions).toEqual([
      { label: 'kai', as: 'nobody', rows: 1 },
    ]);
  });

  it('says whether probabilities are honest', () => {
    const rows = [row('kai', 'kai', 0.92), row('kai', 'pln', 0.94), row('kai', 'kai', 1), row('kai', 'pln', 0.1)];
    expect(measureMore(rows).reliability).toEqual([
      { from: 0.1, said: 0.1, rows: 1, right: 0 },
      { from: 0.9, said: 0.93, rows: 2, right: 0.5 },
      { from: 0.95, said: 1, rows: 1, right: 1 },
    ]);
  });
});
