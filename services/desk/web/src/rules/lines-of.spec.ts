import { expect, it } from '@jest/globals';
import { linesOf } from './lines-of.js';

it('reads one thing a line, each once', () => {
  expect(linesOf(' Gerbang Tol \n\nlistrik + padam\ngerbang tol\n')).toEqual(['gerbang tol', 'listrik + padam']);
  expect(linesOf('')).toEqual([]);
});
