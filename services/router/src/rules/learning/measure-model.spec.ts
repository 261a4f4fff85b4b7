import { describe, expect, it } from '@jest/globals';
import { measureModel, type Judged } from './measure-model.js';

const said = (count: number, probability: number, isRight = true): Judged[] =>
  Array.from({ length: count }, () => ({ right: 'pln', said: isRight ? 'pln' : 'kai', probability }));

describe('a model', () => {
  it('that has said nothing is worth nothing', () => {
    expect(measureModel([])).toMatchObject({ rows: 0, accuracy: 0, threshold: null, coverage: 0, precision: 0 });
  });

  it('routes from the lowest probability on above which 97 of 100 are right', () => {
    const judged = [...said(97, 0.9), ...said(3, 0.9, false), ...said(50, 0.6), ...said(50, 0.6, false)];
    expect(measureModel(judged)).toMatchObject({ threshold: 0.9, coverage: 0.5, precision: 0.97, accuracy: 147 / 200 });
  });

  it('does not split texts of the same probability', () => {
    expect(measureModel([...said(40, 0.8), ...said(10, 0.8, false)]).threshold).toBeNull();
  });

  it('has no threshold by luck', () => {
    expect(measureModel([...said(19, 0.9), ...said(81, 0.1, false)]).threshold).toBeNull();
    expect(measureModel([...said(20, 0.9), ...said(80, 0.1, false)]).threshold).toBe(0.9);
  });

  it('is shown how honest its probabilities are, band by band', () => {
    const { reliability } = measureModel([
      ...said(3, 0.95),
      ...said(1, 0.95, false),
      ...said(2, 1),
      ...said(1, 0.05, false),
    ]);
    expect(reliability).toHaveLength(10);
    expect(reliability[0]).toMatchObject({ from: 0, to: 0.1, count: 1, rightShare: 0 });
    expect(reliability[9]).toMatchObject({ count: 6, rightShare: 5 / 6 });
    expect(reliability[5]).toMatchObject({ count: 0, meanProbability: 0 });
  });

  it('is shown what it takes for what, the most frequent first', () => {
    const judged = [
      ...said(2, 0.5, false),
      { right: 'kai', said: 'pln', probability: 0.5 },
      { right: 'bri', said: 'pln', probability: 0.5 },
    ];
    expect(measureModel(judged).confusions).toEqual([
      { right: 'pln', said: 'kai', count: 2 },
      { right: 'bri', said: 'pln', count: 1 },
      { right: 'kai', said: 'pln', count: 1 },
    ]);
  });
});

describe('confusions that are as frequent', () => {
  it('stand in the order of their names', () => {
    const wrong = (right: string): Judged => ({ right, said: 'kai', probability: 0.5 });
    for (const judged of [
      [wrong('bri'), wrong('pln')],
      [wrong('pln'), wrong('bri')],
    ])
      expect(measureModel(judged).confusions.map(({ right }) => right)).toEqual(['bri', 'pln']);
  });
});
