import { describe, expect, it } from '@jest/globals';
import { ApiProblem, noAnswer } from '../api/problem.js';
import { isTaken } from './is-taken.js';

describe('a complaint that could not be decided', () => {
  it.each([
    { status: 409, code: 'triage.already-decided', is: true, why: 'somebody else has decided it' },
    { status: 404, code: 'triage.not-found', is: true, why: 'it does not wait here' },
    { status: 410, code: 'complaint.erased', is: true, why: 'its content is gone' },
    { status: 409, code: 'triage.question-waits', is: false, why: 'a colleague has asked; it can be decided' },
    { status: 422, code: 'triage.not-assignable', is: false, why: 'another owner can be chosen' },
  ])('is taken for $code: $is, because $why', ({ status, code, is }) => {
    expect(isTaken(new ApiProblem(status, code, ''))).toBe(is);
  });

  it('is not taken where no answer came', () => {
    expect(isTaken(noAnswer())).toBe(false);
  });
});
