import { describe, expect, it } from '@jest/globals';
import { atOnce, type InSteps } from './in-steps.js';

function* counting(steps: number): InSteps<number> {
  for (let step = 0; step < steps; step++) yield;
  return steps;
}

describe('work in steps', () => {
  it.each([0, 1, 5])('gives its result after %i of them', (steps) => {
    expect(atOnce(counting(steps))).toBe(steps);
  });
});
