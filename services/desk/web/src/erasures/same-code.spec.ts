import { describe, expect, it } from '@jest/globals';
import { isSameCode } from './same-code.js';

describe('isSameCode', () => {
  it.each([
    { typed: '26K7-4QXM-K', is: true, why: 'it is the code' },
    { typed: ' 26k74qxmk ', is: true, why: 'dashes and capitals do not matter' },
    { typed: '26K7-4QXM-', is: false, why: 'a letter is missing' },
    { typed: '', is: false, why: 'nothing is typed' },
  ])('"$typed" is $is: $why', ({ typed, is }) => {
    expect(isSameCode(typed, '26K7-4QXM-K')).toBe(is);
  });
});
