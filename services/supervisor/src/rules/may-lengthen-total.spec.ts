import { describe, expect, it } from '@jest/globals';
import { mayLengthenTotal } from './may-lengthen-total.js';

const due = { dueAt: new Date('2026-12-01T17:00:00Z') };

describe('a class', () => {
  it.each([
    { verification: due, at: '2026-12-01T16:59:59Z', may: true, why: 'it was found in verification' },
    { verification: due, at: '2026-12-01T17:00:00Z', may: false, why: 'verification was over' },
    { verification: null, at: '2026-12-01T03:00:00Z', may: false, why: 'nothing is verified here' },
  ])('may lengthen the citizen’s total: $may, because $why', ({ verification, at, may }) => {
    expect(mayLengthenTotal(verification, new Date(at))).toBe(may);
  });
});
