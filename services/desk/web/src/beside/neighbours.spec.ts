import { describe, expect, it } from '@jest/globals';
import { neighboursOf } from './neighbours.js';

const ids = ['a', 'b', 'c'];

describe('the neighbours of a case in its list', () => {
  it.each([
    { id: 'a', expected: { at: 0, previous: null, next: 'b' } },
    { id: 'b', expected: { at: 1, previous: 'a', next: 'c' } },
    { id: 'c', expected: { at: 2, previous: 'b', next: null } },
  ])('are those around $id', ({ id, expected }) => {
    expect(neighboursOf(ids, id, 0)).toEqual(expected);
  });

  it.each([
    { lastAt: 0, expected: { at: null, previous: null, next: 'a' } },
    { lastAt: 1, expected: { at: null, previous: 'a', next: 'b' } },
    { lastAt: 3, expected: { at: null, previous: 'c', next: null } },
  ])('are those around the gap at $lastAt once it has left the list', ({ lastAt, expected }) => {
    expect(neighboursOf(ids, 'gone', lastAt)).toEqual(expected);
  });

  it('are none in an empty list', () => {
    expect(neighboursOf([], 'a', 0)).toEqual({ at: null, previous: null, next: null });
  });
});
