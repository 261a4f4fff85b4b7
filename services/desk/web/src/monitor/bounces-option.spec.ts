import { describe, expect, it } from '@jest/globals';
import { bouncesHeight, bouncesOption } from './bounces-option.js';

const named = (code: string) => ({ code, name: `PT ${code.toUpperCase()} (Persero)` });
const pair = (from: string, to: string, count: number) => ({
  ...{ from: named(from), to: named(to), count, link: `?within=${from}&to=${to}` },
});
const drawn = (pairs: ReturnType<typeof pair>[], width = 960) => {
  const [series] = bouncesOption({ pairs, locale: 'id-ID' }, width).series as unknown as {
    data: { name: string; label: { formatter: string; position: string } }[];
    links: { source: string; target: string; value: number; link: string; title: string }[];
  }[];
  return series ?? { data: [], links: [] };
};

describe('the map of hand-overs', () => {
  it('has no circle of two that hand to each other', () => {
    const { data, links } = drawn([pair('pln', 'kai', 3), pair('kai', 'pln', 2)]);
    expect(data.map(({ name }) => name)).toEqual(['from:pln', 'from:kai', 'to:kai', 'to:pln']);
    expect(links.map(({ source, target }) => [source, target])).toEqual([
      ['from:pln', 'to:kai'],
      ['from:kai', 'to:pln'],
    ]);
  });

  it('has the twelve strongest pairs, and no institution of another', () => {
    const { data, links } = drawn(Array.from({ length: 20 }, (_, at) => pair(`a${at}`, 'kai', at + 1)));
    expect(links.map(({ value }) => value)).toEqual([20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9]);
    expect(data).toHaveLength(13);
  });

  it('leads from a stream to its list, and calls it by its full names', () => {
    expect(drawn([pair('pln', 'kai', 3)]).links).toEqual([
      expect.objectContaining({ link: '?within=pln&to=kai', title: 'PT PLN (Persero) → PT KAI (Persero)' }),
    ]);
  });

  it.each([
    { width: 960, positions: ['left', 'right'] },
    { width: 300, positions: ['right', 'left'] },
  ])('of $width pixels has its short names at the $positions', ({ width, positions }) => {
    const { data } = drawn([pair('pln', 'kai', 3)], width);
    expect(data.map(({ label }) => label.formatter)).toEqual(['PLN', 'KAI']);
    expect(data.map(({ label }) => label.position)).toEqual(positions);
  });

  it('is as high as the names on its fuller side need', () => {
    const height = (pairs: ReturnType<typeof pair>[]) => bouncesHeight({ pairs, locale: 'id-ID' });
    expect(height([pair('a', 'x', 1), pair('b', 'x', 1), pair('c', 'x', 1)])).toBeGreaterThan(
      height([pair('a', 'x', 1)]),
    );
  });
});
