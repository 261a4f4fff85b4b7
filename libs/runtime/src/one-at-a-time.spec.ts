import { describe, expect, it } from '@jest/globals';
import { oneAtATime } from './one-at-a-time.js';

/** Makes numbers, each when it is told to. */
const aSlowMaker = () => {
  const begun: PromiseWithResolvers<number>[] = [];
  const make = oneAtATime(() => {
    const one = Promise.withResolvers<number>();
    begun.push(one);
    return one.promise;
  });
  return { begun, make, tick: () => new Promise((resolve) => setImmediate(resolve)) };
};

describe('what is made one at a time', () => {
  it('is shared by all who asked before it was begun, and never by who asked later', async () => {
    const { begun, make, tick } = aSlowMaker();
    const [first, alike] = [make(), make()];
    await tick();
    const later = [make(), make(), make()];
    await tick();
    expect(begun).toHaveLength(1);
    begun[0]?.resolve(1);
    expect(await Promise.all([first, alike])).toEqual([1, 1]);
    await tick();
    expect(begun).toHaveLength(2);
    begun[1]?.resolve(2);
    expect(await Promise.all(later)).toEqual([2, 2, 2]);
  });

  it('fails for those who waited for it, and is made anew for the next', async () => {
    const { begun, make, tick } = aSlowMaker();
    const failed = expect(make()).rejects.toThrow('away');
    await tick();
    const next = make();
    begun[0]?.reject(new Error('away'));
    await failed;
    await tick();
    begun[1]?.resolve(2);
    expect(await next).toBe(2);
  });

  it('fails where nothing could be begun', async () => {
    let tries = 0;
    const make = oneAtATime(() => {
      tries += 1;
      if (tries === 1) throw new Error('away');
      return Promise.resolve(tries);
    });
    await expect(make()).rejects.toThrow('away');
    expect(await make()).toBe(2);
  });
});
