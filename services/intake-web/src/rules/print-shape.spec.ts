import { describe, expect, it } from '@jest/globals';
import { printShapeOf } from './print-shape.js';

describe('printShapeOf', () => {
  it.each([
    ['58', '58'],
    ['80', '80'],
    ['a6', 'a6'],
    ['letter', 'a6'],
    [undefined, 'a6'],
  ])('%s is printed as %s', (wanted, shape) => {
    expect(printShapeOf(wanted)).toBe(shape);
  });
});
