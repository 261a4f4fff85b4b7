import { describe, expect, it } from '@jest/globals';
import { untilCodesAreFree } from './until-codes-are-free.js';

const refused = (constraint: string) => Object.assign(new Error('duplicate key'), { constraint });

describe('what is made with tracking codes', () => {
  it('is made again for as long as one of them is taken', async () => {
    let made = 0;
    await untilCodesAreFree(() => {
      made += 1;
      return made < 3 ? Promise.reject(refused('complaint_by_code')) : Promise.resolve();
    });
    expect(made).toBe(3);
  });

  it('fails as it failed when it is anything else', async () => {
    const other = refused('case_pkey');
    await expect(untilCodesAreFree(() => Promise.reject(other))).rejects.toBe(other);
  });
});
