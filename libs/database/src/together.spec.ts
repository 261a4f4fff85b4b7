import { describe, expect, it } from '@jest/globals';
import { Together } from './together.js';

describe('Together', () => {
  /** Answers a word in capitals; refuses every write in which there is a `bad` one. */
  const aWriter = (most = 64) => {
    const written: string[][] = [];
    const together = new Together<string, string>(
      (words) => {
        written.push([...words]);
        return words.includes('bad')
          ? Promise.reject(new Error(`refused ${words.join(' ')}`))
          : Promise.resolve(words.map((word) => word.toUpperCase()));
      },
      { most },
    );
    return { together, written };
  };

  it('writes what comes at the same time at once, and answers each for itself', async () => {
    const { together, written } = aWriter();
    expect(await Promise.all(['one', 'two', 'three'].map((word) => together.add(word)))).toEqual([
      'ONE',
      'TWO',
      'THREE',
    ]);
    expect(written).toEqual([['one', 'two', 'three']]);
  });

  it('lets what comes during a write go with the next', async () => {
    const { together, written } = aWriter();
    const first = together.add('one').then(() => together.add('later'));
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.all([first, together.add('two'), together.add('three')]);
    expect(written[0]).toEqual(['one']);
    expect(written.flat().sort()).toEqual(['later', 'one', 'three', 'two']);
    expect(written.length).toBeLessThan(4);
  });

  it('takes no more than told, and everybody in their turn', async () => {
    const { together, written } = aWriter(2);
    await Promise.all(['one', 'two', 'three', 'four', 'five'].map((word) => together.add(word)));
    expect(written).toEqual([['one', 'two'], ['three', 'four'], ['five']]);
  });

  it('lets only the one at fault fail', async () => {
    const { together } = aWriter();
    const outcomes = await Promise.allSettled(['one', 'bad', 'two'].map((word) => together.add(word)));
    expect(outcomes).toEqual([
      { status: 'fulfilled', value: 'ONE' },
      { status: 'rejected', reason: new Error('refused bad') },
      { status: 'fulfilled', value: 'TWO' },
    ]);
  });

  it('tries nobody alone where all must fail', async () => {
    const written: string[][] = [];
    const together = new Together<string, string>(
      (words) => {
        written.push([...words]);
        return Promise.reject(new Error('away'));
      },
      { failsAll: (error) => error instanceof Error && error.message === 'away' },
    );
    const outcomes = await Promise.allSettled(['one', 'two'].map((word) => together.add(word)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(written).toEqual([['one', 'two']]);
  });

  it('tells how many wait for their turn', async () => {
    const { together } = aWriter(2);
    const all = Promise.all(['one', 'two', 'three'].map((word) => together.add(word)));
    expect(together.line).toBe(3);
    await all;
    expect(together.line).toBe(0);
  });

  it('tries nobody twice who was alone, and goes on afterwards', async () => {
    const { together, written } = aWriter();
    await expect(together.add('bad')).rejects.toThrow('refused bad');
    expect(await together.add('good')).toBe('GOOD');
    expect(written).toEqual([['bad'], ['good']]);
  });
});
