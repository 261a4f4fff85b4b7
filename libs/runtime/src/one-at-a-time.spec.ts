import { describe, expect, it } from '@jest/globals';
import { oneAtATime, oneOfEachAtATime } from './one-at-a-time.js';

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

describe('what is made one of each at a time', () => {
  it('is shared by those who ask for the same, and by nobody else', async () => {
    const made: string[] = [];
    const make = oneOfEachAtATime(async (path: string, weeks: number) => {
      made.push(`${path} ${String(weeks)}`);
      await new Promise((resolve) => setImmediate(resolve));
      return made.length;
    });
    await Promise.all([make('pln/', 13), make('pln/', 13), make('pln/', 26), make('kai/', 13), make('pln/', 13)]);
    expect(made.toSorted()).toEqual(['kai/ 13', 'pln/ 13', 'pln/ 26']);
    await make('pln/', 13);
    expect(made).toHaveLength(4);
  });

  it('is made anew after it failed', async () => {
    let tries = 0;
    const make = oneOfEachAtATime((_path: string) => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('away')) : Promise.resolve(tries);
    });
    await expect(Promise.all([make('pln/'), make('pln/')])).rejects.toThrow('away');
    expect(await make('pln/')).toBe(2);
  });
});
