import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { institutionPath, type Placed } from './institution-path.js';

const tree = (parents: Record<string, string | null>) =>
  new Map(Object.entries(parents).map(([code, parent]): [string, Placed] => [code, { code, parent }]));

describe('the path of an institution', () => {
  const bumn = tree({ 'bp-bumn': null, pln: 'bp-bumn', 'pln-icon-plus': 'pln', lost: 'nowhere', a: 'b', b: 'a' });

  it.each([
    { code: 'bp-bumn', path: 'bp-bumn/', why: 'a root stands alone' },
    { code: 'pln-icon-plus', path: 'bp-bumn/pln/pln-icon-plus/', why: 'a subsidiary stands below its parents' },
    { code: 'lost', path: null, why: 'its parent is not in the tree' },
    { code: 'a', path: null, why: 'its parents go round in a circle' },
    { code: 'unknown', path: null, why: 'there is none' },
  ])('$code → $path: $why', ({ code, path }) => {
    expect(institutionPath(code, bumn)).toBe(path);
  });

  it('begins with the path of the parent, whatever the tree', () => {
    const parentOf = fc.array(fc.nat(), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(parentOf, (numbers) => {
        // Each institution has a parent among those before it, so there is no circle.
        const parents = Object.fromEntries(numbers.map((n, at) => [`i${at}`, at === 0 ? null : `i${n % at}`]));
        const placed = tree(parents);
        for (const [code, parent] of Object.entries(parents)) {
          const path = institutionPath(code, placed) ?? '';
          expect(path.endsWith(`${code}/`)).toBe(true);
          if (parent !== null) expect(path).toBe(`${institutionPath(parent, placed) ?? ''}${code}/`);
        }
      }),
    );
  });
});
