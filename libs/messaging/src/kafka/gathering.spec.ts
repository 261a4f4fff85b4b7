import { describe, expect, it } from '@jest/globals';
import { Gathering } from './gathering.js';

describe('Gathering', () => {
  const gathered: string[][] = [];
  const gathering = new Gathering<string, string>(3, async (items) => {
    gathered.push([...items]);
    await new Promise(setImmediate);
    if (items.includes('bad')) throw new Error('All of these failed');
    return items.map((item) => item.toUpperCase());
  });

  it('serves at once whoever comes at once, as many as may share', async () => {
    const all = await Promise.all(['a', 'b', 'c', 'd'].map((item) => gathering.join(item)));
    expect(all).toEqual(['A', 'B', 'C', 'D']);
    expect(gathered).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('tells everybody who was served when the work failed, and goes on', async () => {
    const all = await Promise.allSettled(['e', 'bad', 'f', 'g'].map((item) => gathering.join(item)));
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'fulfilled']);
  });

  it('begins again after it was idle', async () => {
    await expect(gathering.join('later')).resolves.toBe('LATER');
  });
});
