import { describe, expect, it } from '@jest/globals';
import { readIdempotencyKey } from './idempotency-key.js';

describe('readIdempotencyKey', () => {
  it.each(['8e03978e-40d5-43dd-bc93-6894a57f9324', '"8e03978e-40d5-43dd-bc93-6894a57f9324"'])('reads %s', (header) => {
    expect(readIdempotencyKey(header)).toBe('8e03978e-40d5-43dd-bc93-6894a57f9324');
  });

  it.each([undefined, '', ' ', '"', 'x'.repeat(201), 'k\u0000', ['a', 'b']])('takes %j for none', (header) => {
    expect(readIdempotencyKey(header)).toBeNull();
  });
});
