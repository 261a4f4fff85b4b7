import { describe, expect, it } from '@jest/globals';
import { tokenWish } from './token-wish.js';

const wish = (line: string) => () => tokenWish(line.split(' '));

describe('what npm run token is asked for', () => {
  it('is a role at an institution', () => {
    const asked = wish('--role officer --institution pln --json')();
    expect(asked).toEqual({ role: 'officer', institution: 'pln', json: true });
    expect(wish('--institution pln --role officer')()?.json).toBe(false);
  });

  it('is nothing when somebody asks how', () => {
    expect(wish('--role king --help')()).toBeNull();
  });

  it.each([
    { line: '--role king --institution pln', says: 'There is no role "king"; there are: officer, triage, ' },
    { line: '--institution pln', says: 'There is no role ""; there are: officer, ' },
    { line: '--role officer', says: 'Which institution? Say --institution <code>' },
    { line: '--rolle officer', says: "Unknown option '--rolle'" },
    { line: 'officer pln', says: "Unexpected argument 'officer'" },
  ])('is refused with a sentence: $line', ({ line, says }) => {
    expect(wish(line)).toThrow(says);
  });
});
