import { describe, expect, it } from '@jest/globals';
import { measureRouting, type Routed } from './measure-routing.js';

const row = (label: string, first: string, confidence: number, more: Partial<Routed> = {}): Routed => ({
  label,
  right: new Set([label]),
  accepted: new Set([label]),
  candidates: [
    { code: first, confidence },
    { code: 'other', confidence: 0.1 },
  ],
  to: confidence >= 0.7 ? first : null,
  tier: null,
  ms: 1,
  ...more,
});

describe('measureRouting', () => {
  it('counts who went where, and whether that was right', () => {
    const measures = measureRouting([row('pln', 'pln', 0.9), row('pln', 'kai', 0.8), row('kai', 'kai', 0.5)]);
    expect(measures).toMatchObject({ rows: 3, accuracy: 0.667, autoRouted: 0.667, autoPrecision: 0.5 });
  });

  it('takes what is accepted for right, but not for the label', () => {
    const accepted = new Set(['pln', 'pemda-dlh']);
    const measures = measureRouting([row('pln', 'pemda-dlh', 0.9, { accepted })]);
    expect(measures).toMatchObject({ accuracy: 0, acceptedAccuracy: 1, autoPrecision: 1 });
  });

  it('looks at three candidates for the top three', () => {
    const candidates = ['a', 'b', 'pln', 'c'].map((code) => ({ code, confidence: 0.4 }));
    expect(measureRouting([row('pln', 'a', 0.4, { candidates })]).top3).toBe(1);
    expect(measureRouting([row('c', 'a', 0.4, { candidates })]).top3).toBe(0);
  });

  it('covers as many as stay right often enough, those of equal confidence together', () => {
    const rows = [row('pln', 'pln', 0.9), row('pln', 'pln', 0.8), row('pln', 'kai', 0.8), row('pln', 'pln', 0.3)];
    expect(measureRouting(rows).coverageAt95).toBe(0.25);
  });

  it('gives a rare label the weight of a frequent one', () => {
    const rows = [...Array.from({ length: 9 }, () => row('pln', 'pln', 0.9)), row('kai', 'nobody', 0.9)];
    expect(measureRouting(rows).macroF1).toBe(0.5);
  });

  it('is all zeros of nothing', () => {
    expect(measureRouting([])).toMatchObject({ rows: 0, accuracy: 0, coverageAt95: 0, msPerText: { p50: 0, p99: 0 } });
  });
});
