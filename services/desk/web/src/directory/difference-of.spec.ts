import { describe, expect, it } from '@jest/globals';
import { differenceOf } from './difference-of.js';

describe('what differs in a record', () => {
  it.each([
    { before: 'Lama', after: 'Baru', gone: 'Lama', come: 'Baru', why: 'a name is another one' },
    { before: null, after: 'kai', gone: '', come: 'kai', why: 'where nothing was, only what came is said' },
    { before: ['a', 'b'], after: ['b', 'c'], gone: 'a', come: 'c', why: 'of lists only the difference is read' },
    { before: null, after: ['a'], gone: '', come: 'a', why: 'a list may have been nothing' },
    { before: false, after: true, gone: '✗', come: '✓', why: 'yes and no are signs' },
    { before: 3, after: 5, gone: '3', come: '5', why: 'numbers are numbers' },
    {
      ...{ before: { role: 'Humas', mailbox: null }, after: undefined },
      ...{ gone: 'Humas', come: '', why: 'of a desk its parts are read' },
    },
  ])('$why', ({ before, after, gone, come }) => {
    expect(differenceOf(before, after)).toEqual({ gone, come });
  });
});
