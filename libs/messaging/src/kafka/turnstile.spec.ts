import { describe, expect, it } from '@jest/globals';
import { Turnstile } from './turnstile.js';

describe('Turnstile', () => {
  it('lets one pass at a time per number, in order, though the one before failed', async () => {
    const turnstile = new Turnstile();
    const seen: string[] = [];
    const work = (name: string, ms: number) => async () => {
      seen.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, ms));
      seen.push(`${name} out`);
      if (name === 'a') throw new Error('a failed');
    };
    const all = await Promise.allSettled([
      turnstile.pass(1, work('a', 10)),
      turnstile.pass(1, work('b', 1)),
      turnstile.pass(2, work('other', 1)),
    ]);
    expect(seen.filter((step) => !step.startsWith('other'))).toEqual(['a in', 'a out', 'b in', 'b out']);
    expect(seen.indexOf('other out')).toBeLessThan(seen.indexOf('a out'));
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });
});
