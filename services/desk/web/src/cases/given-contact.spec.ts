import { describe, expect, it } from '@jest/globals';
import { mayBeGiven } from './given-contact.js';

describe('what a citizen may have given of themselves', () => {
  it.each([
    { door: 'web', reachable: true, may: ['name', 'phone', 'email'], why: 'which of them only the vault knows' },
    { door: 'web', reachable: null, may: ['name', 'phone', 'email'], why: 'nobody has told' },
    { door: 'web', reachable: false, may: ['name'], why: 'they left no way to reach them' },
    { door: 'sms', reachable: true, may: ['name', 'phone'], why: 'an SMS brings its number' },
    { door: 'email', reachable: true, may: ['name', 'email'], why: 'a mail brings its address' },
    { door: 'telegram', reachable: true, may: ['name'], why: 'they are told in their conversation' },
  ] as const)('is $may by $door, reachable $reachable: $why', ({ door, reachable, may }) => {
    const fields = ['name', 'phone', 'email'] as const;
    expect(fields.filter((field) => mayBeGiven(field, { door, reachable }))).toEqual(may);
  });
});
