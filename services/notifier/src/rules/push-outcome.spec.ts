import { describe, expect, it } from '@jest/globals';
import { pushOutcome } from './push-outcome.js';

describe('a message to a device', () => {
  it.each([
    { status: 201, trouble: null, is: 'sent', why: 'the push service has taken it' },
    { status: 404, trouble: null, is: 'gone', why: 'there is no such device' },
    { status: 410, trouble: null, is: 'gone', why: 'the device has been signed off' },
    { status: 429, trouble: null, is: 'not-now', why: 'they were too many' },
    { status: 503, trouble: null, is: 'not-now', why: 'the push service is down' },
    { status: null, trouble: 'timeout', is: 'not-now', why: 'sent twice it replaces itself' },
    { status: null, trouble: 'refused-address', is: 'failed', why: 'its name leads into a private network' },
    { status: 302, trouble: 'redirected', is: 'failed', why: 'nobody has judged where to' },
    { status: 403, trouble: null, is: 'failed', why: 'it was subscribed under another key' },
  ] as const)('answered by $status ($trouble) is $is: $why', ({ status, trouble, is }) => {
    expect(pushOutcome({ ok: status === 201, status, trouble })).toBe(is);
  });
});
