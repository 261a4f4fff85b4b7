import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { atFullLoad } from './run-at.js';

describe('at full load', () => {
  it('counts the first that ends, and how long it took, where none has ended in time', async () => {
    const began = performance.now();
    const { ended, seconds } = await atFullLoad(() => pause(100, 'a life'), 3, 0.01);
    expect(ended).toEqual(['a life']);
    expect(seconds).toBeGreaterThan(0.05);
    expect(seconds).toBeLessThanOrEqual((performance.now() - began) / 1000);
  });

  it('leaves out those that are under way at the end', async () => {
    let begun = 0;
    const one = () => ((begun += 1) === 1 ? Promise.resolve(begun) : pause(400, begun));
    const { ended, seconds } = await atFullLoad(one, 1, 0.3);
    expect({ ended, seconds }).toEqual({ ended: [1], seconds: 0.3 });
  });
});
