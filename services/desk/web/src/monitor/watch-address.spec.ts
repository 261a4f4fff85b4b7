import { describe, expect, it } from '@jest/globals';
import { readAddress, writeAddress } from './watch-address.js';

const read = (query: string) => readAddress(new URLSearchParams(query));

describe('the address of the monitor', () => {
  it.each(['', 'view=map', 'view=weeks&within=pln&weeks=26', 'list=overdue&within=bp-bumn'])(
    '%s comes back as it was',
    (query) => {
      expect(writeAddress(read(query))).toBe(query);
    },
  );

  it('makes the best of what nobody wrote by hand', () => {
    expect(read('view=x&weeks=7&within=A%20B&list=all')).toEqual({
      ...{ view: 'overview', list: undefined, within: undefined, weeks: 13 },
    });
  });
});
