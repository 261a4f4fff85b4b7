import { describe, expect, it } from '@jest/globals';
import { placesUncovered } from './places-uncovered.mjs';

const none = { s: {}, f: {}, b: {}, statementMap: {}, fnMap: {}, branchMap: {} };
const at = (source: string, piece: string) => ({ start: { line: 1, column: source.indexOf(piece) } });
/** A branch of two ways, of which tests came through the first only. */
const branch = (source: string, type: string, second: { start: { line?: number; column?: number } }) => ({
  ...none,
  b: { 0: [1, 0] },
  branchMap: { 0: { type, loc: at(source, source), locations: [at(source, source), second] } },
});

describe('what no test has come through', () => {
  const source = 'const f = (a) => (a ? 1 : g());';

  it('is a statement, a function, or one way of a branch', () => {
    const place = at(source, '(a ?');
    expect(placesUncovered(source, { ...none, s: { 0: 0 }, statementMap: { 0: place } })).toHaveLength(1);
    expect(placesUncovered(source, { ...none, f: { 0: 0 }, fnMap: { 0: { loc: place } } })).toHaveLength(1);
    expect(placesUncovered(source, branch(source, 'cond-expr', at(source, 'g()')))).toEqual([
      '1: g());   in   const f = (a) => (a ? 1 : g());',
    ]);
  });

  it('is an else that nobody wrote', () => {
    expect(placesUncovered('if (a) g();', branch('if (a) g();', 'if', { start: {} }))).toHaveLength(1);
  });

  it('is nothing where tests came through all', () => {
    const counted = branch(source, 'cond-expr', at(source, 'g()'));
    expect(placesUncovered(source, { ...counted, b: { 0: [1, 3] } })).toEqual([]);
  });

  it.each([
    { code: 'const one = list[at] ?? 0;', way: '0;', counts: 0, why: 'the types doubt an index' },
    { code: 'const all = of.get(code) ?? [];', way: '[];', counts: 0, why: 'the types doubt a look-up' },
    { code: 'const one = chosen ?? other(at);', way: 'other', counts: 1, why: 'it does something' },
    { code: 'const one = chosen ?? fallback;', way: 'fallback', counts: 1, why: 'it may be something else' },
    { code: 'const one = chosen ?? nothingElse;', way: 'nothingElse', counts: 1, why: 'it only begins alike' },
    { code: 'const one = a || 0;', way: '0;', counts: 1, why: 'it is a condition' },
  ])('counts $counts in “$code”, for $why', ({ code, way, counts }) => {
    expect(placesUncovered(code, branch(code, 'binary-expr', at(code, way)))).toHaveLength(counts);
  });

  it.each([
    { code: "const [word = '', ways] = row;", way: "''", counts: 0, why: 'the types doubt that a list has a first' },
    {
      code: 'shares(text: string, signs: readonly string[] = [])',
      way: '[])',
      counts: 1,
      why: 'a caller may leave it out',
    },
  ])('counts $counts in “$code”, for $why', ({ code, way, counts }) => {
    const counted = branch(code, 'default-arg', at(code, way));
    expect(placesUncovered(code, { ...counted, b: { 0: [1, 0] } })).toHaveLength(counts);
  });
});
