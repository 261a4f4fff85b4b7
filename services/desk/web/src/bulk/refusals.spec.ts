import { describe, expect, it } from '@jest/globals';
import type { CaseLine } from '../api/cases.js';
import { addRefusals, forgetRefusals, refusalsNow } from './refusals.js';

const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id }) as CaseLine) as [CaseLine, CaseLine, CaseLine];
const problem = new Error('changed meanwhile');

describe('what was left as it was', () => {
  it('is known until it is done after all, or read and put away, whatever is begun meanwhile', () => {
    addRefusals(
      [a, b],
      [
        { one: a, problem },
        { one: b, problem },
      ],
    );
    addRefusals([b, c], [{ one: c, problem }]);
    expect(refusalsNow().map(({ one }) => one.id)).toEqual(['a', 'c']);
    forgetRefusals();
    expect(refusalsNow()).toEqual([]);
  });
});
