import { describe, expect, it } from '@jest/globals';
import { whatsAppOutcome } from './whatsapp-outcome.js';

describe('whatsAppOutcome', () => {
  it.each([
    { status: 200, code: null, is: 'sent', why: 'it was taken' },
    { status: 400, code: 130429, is: 'busy', why: 'too many a second' },
    { status: 400, code: 131056, is: 'busy', why: 'too many to one person' },
    { status: 429, code: null, is: 'busy', why: 'a proxy says so' },
    { status: 503, code: null, is: 'busy', why: 'it has no time' },
    { status: 400, code: 131047, is: 'window-closed', why: 'the person last wrote more than a day ago' },
    { status: 400, code: 131026, is: 'refused', why: 'it cannot be delivered' },
    { status: 401, code: 190, is: 'busy', why: 'the token has ended, and will be renewed' },
    { status: 500, code: 131000, is: 'in-doubt', why: 'nobody knows whether it was taken' },
  ] as const)('$status, $code → $is: $why', ({ status, code, is }) => {
    expect(whatsAppOutcome({ status, code })).toBe(is);
  });
});
