import { describe, expect, it } from '@jest/globals';
import { neverLeft } from './never-left.js';

const failed = (cause: unknown) => new TypeError('fetch failed', { cause });
const withCode = (code: string) => Object.assign(new Error(code), { code });

describe('neverLeft', () => {
  it.each([
    { error: failed(withCode('ECONNREFUSED')), why: 'nobody listened' },
    { error: failed(withCode('ENOTFOUND')), why: 'the name is unknown' },
    { error: failed(withCode('UND_ERR_CONNECT_TIMEOUT')), why: 'the door stayed shut' },
    {
      error: failed(new AggregateError([withCode('ECONNREFUSED'), withCode('ENETUNREACH')])),
      why: 'no address let us in',
    },
  ])('is sure when $why', ({ error }) => {
    expect(neverLeft(error)).toBe(true);
  });

  it.each([
    { error: failed(withCode('UND_ERR_SOCKET')), why: 'the line broke' },
    { error: failed(withCode('ECONNRESET')), why: 'the line was cut' },
    { error: new DOMException('too late', 'TimeoutError'), why: 'no answer came in time' },
    { error: failed(new AggregateError([])), why: 'nobody knows why' },
    { error: 'odd', why: 'it is no error at all' },
  ])('is not sure when $why', ({ error }) => {
    expect(neverLeft(error)).toBe(false);
  });
});
