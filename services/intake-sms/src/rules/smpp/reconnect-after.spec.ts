import { describe, expect, it } from '@jest/globals';
import { reconnectAfterMs } from './reconnect-after.js';

describe('another connection', () => {
  it.each([
    { failures: 0, ms: 500, why: 'the last one was good' },
    { failures: 1, ms: 500, why: 'it may have been chance' },
    { failures: 4, ms: 4_000, why: 'twice as long each time' },
    { failures: 500, ms: 60_000, why: 'but a minute at most' },
  ])('after $failures failures comes after $ms ms: $why', ({ failures, ms }) => {
    expect(reconnectAfterMs(failures)).toBe(ms);
  });
});
